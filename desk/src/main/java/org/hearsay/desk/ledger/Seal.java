package org.hearsay.desk.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A sum over fields of rows, kept beside them: whoever changes one of them without us is found out. */
final class Seal {

    /** Eight bytes: no one is fooled on purpose here, only accidents are to be found. */
    private static final int LENGTH = 8;

    private final MessageDigest digest = sha256();

    /** SHA-256 of {@code bytes}, in lower-case hexadecimal. */
    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** A number for a word; numbers of several words may be added up in any order. */
    static long of(String word) {
        return ByteBuffer.wrap(sha256().digest(word.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    Seal add(@Nullable String field) {
        return field == null ? add(-1) : add(field.getBytes(StandardCharsets.UTF_8));
    }

    Seal add(byte[] field) {
        add(field.length);
        digest.update(field);
        return this;
    }

    Seal add(long field) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(field).array());
        return this;
    }

    String sum() {
        return HexFormat.of().formatHex(digest.digest(), 0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
