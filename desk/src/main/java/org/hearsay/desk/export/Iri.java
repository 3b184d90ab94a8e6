package org.hearsay.desk.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Addresses and sums. */
final class Iri {

    private Iri() {}

    /** {@code url} if it is a whole address of the web in plain letters; null for all else, which no reader may follow. */
    static @Nullable String web(@Nullable String url) {
        if (url == null || !url.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            return null;
        }
        try {
            URI uri = new URI(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** SHA-256 of the words in UTF-8, in lower-case hexadecimal. */
    static String sum(String words) {
        return sum(Inert.whole(words).getBytes(StandardCharsets.UTF_8));
    }

    static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
