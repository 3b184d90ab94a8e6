package org.hearsay.desk.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to serve.
 *
 * @param address to listen at
 * @param port 0 for any that is free
 * @param token that writes need, and all else too where others can reach us; null for none
 * @param names further names under which we are asked for
 */
public record Settings(String address, int port, @Nullable String token, List<String> names) {

    /** Fewer letters can be guessed. */
    private static final int SHORTEST = 16;

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException with words for people, if others could reach us and need no token, or one that is
     *     easily guessed, or if there is no such address
     */
    public Settings {
        names = List.copyOf(names);
        if (token != null && token.length() < SHORTEST) {
            throw new IllegalArgumentException("a token needs at least " + SHORTEST + " letters");
        }
        if (token == null && !loopback(address)) {
            throw new IllegalArgumentException("others can reach " + address + ": a token is needed to listen there");
        }
    }

    /** This machine only, without a token. */
    public static Settings local(int port) {
        return new Settings("127.0.0.1", port, null, List.of());
    }

    /** Whether nobody but this machine can reach us. */
    boolean loopback() {
        return loopback(address);
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("there is no address " + address + " here", e);
        }
    }
}
