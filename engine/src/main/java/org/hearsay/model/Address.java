package org.hearsay.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a page is to be found.
 *
 * @param host in lower case, without a port and without {@code www.}
 * @param path what follows, with the query but without a slash at the end
 */
public record Address(String host, String path) {

    /** Names below that of a country under which its registry gives out names: there a site has one more part. */
    private static final Set<String> SHARED = Set.of(
            "ac", "asso", "co", "com", "edu", "go", "gob", "gouv", "gov", "ltd", "ne", "net", "or", "org", "plc");

    private static final String WWW = "www.";

    /** Reads an address, broken ones too; null if it names no host. */
    public static @Nullable Address of(@Nullable String url) {
        int from = url == null ? -1 : url.indexOf("//");
        if (url == null || from < 0) {
            return null;
        }
        int end = first(url, from + 2, "/?#\\");
        String authority = url.substring(from + 2, end).toLowerCase(Locale.ROOT);
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        int port = host.lastIndexOf(':');
        host = port > host.indexOf(']') ? host.substring(0, port) : host;
        host = host.startsWith(WWW) ? host.substring(WWW.length()) : host;
        String path = url.substring(end, first(url, end, "#"));
        return host.isEmpty()
                ? null
                : new Address(host, path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    private static int first(String text, int from, String marks) {
        int at = from;
        while (at < text.length() && marks.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The name of its site, such as {@code example.co.uk}; a host that is a number or has no dot is one by itself. */
    public String site() {
        List<String> parts = Arrays.asList(host.split("\\.", -1));
        int last = parts.size() - 1;
        boolean number = host.startsWith("[") || parts.get(last).chars().allMatch(c -> c >= '0' && c <= '9');
        if (number || last < 1) {
            return host;
        }
        boolean shared = parts.get(last).length() == 2 && SHARED.contains(parts.get(last - 1));
        return String.join(".", parts.subList(Math.max(0, last - (shared ? 2 : 1)), last + 1));
    }

    /** Whether both addresses name a host, and those are of two sites. */
    public static boolean differ(@Nullable String one, @Nullable String other) {
        Address here = of(one);
        Address there = of(other);
        return here != null && there != null && !here.site().equals(there.site());
    }

    /** Whether somebody's name stands in the host, as that of "The Coast Wire" does in {@code thecoastwire.example}. */
    public boolean names(@Nullable String who) {
        StringBuilder letters = new StringBuilder();
        String name = who == null ? "" : who.toLowerCase(Locale.ROOT);
        name.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.length() > 2 && host.replace("-", "").contains(letters);
    }
}
