package org.hearsay.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes that came with a head of their own, from a server or out of an archive of what one sent. */
public final class Sent {

    private Sent() {}

    /**
     * The bytes of a page, so that they open as they were meant: if they do not say themselves what their character set is and
     * are not UTF-8 either, but {@code type} names it, they come back in UTF-8 with its mark; else as they are.
     *
     * @param type what the head says of them, such as {@code text/html; charset=windows-1250}
     */
    public static byte[] readable(byte[] body, @Nullable String type) {
        String name = type == null ? null : Mime.parameter(type, "charset");
        Charset told = name == null ? null : Decoder.named(name);
        if (told == null || told.equals(StandardCharsets.UTF_8) || Decoder.says(body)) {
            return body;
        }
        Bytes.Sequences utf8 = Bytes.sequences(body);
        // Only sets of this family write other signs in the bytes of ASCII.
        boolean plain = Bytes.ascii(body) && !told.name().startsWith("ISO-2022");
        return plain || (utf8.bad() == 0 && utf8.good() > 0)
                ? body
                : ('\uFEFF' + new String(body, told)).getBytes(StandardCharsets.UTF_8);
    }
}
