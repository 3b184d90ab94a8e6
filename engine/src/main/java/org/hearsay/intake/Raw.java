package org.hearsay.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes that may be a package, and the text in them. */
final class Raw {

    /** Characters in which a package must show what it is. */
    private static final int HEAD = 4096;
    /** Bytes that hold as many characters in any character set. */
    private static final int HEAD_BYTES = 4 * HEAD;

    private final byte[] bytes;
    private @Nullable Decoded decoded;

    Raw(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether the bytes at {@code at} are these; each {@code char} is one byte. */
    boolean starts(String start, int at) {
        if (at < 0 || bytes.length - at < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if ((bytes[at + i] & 0xFF) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where {@code wanted} stands at or after {@code from}, or -1. */
    int find(String wanted, int from) {
        for (int i = from; i <= bytes.length - wanted.length(); i++) {
            if ((bytes[i] & 0xFF) == wanted.charAt(0) && starts(wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The bytes as text, without control characters that no text needs; what was done to them is noted. */
    Decoded decoded() {
        Decoded known = decoded;
        if (known == null) {
            Decoded plain = Decoder.decode(bytes);
            List<String> notes = new ArrayList<>(plain.notes());
            String text = Scrub.withoutControls(plain.text());
            int gone = plain.text().length() - text.length();
            if (gone > 0) {
                notes.add(gone + (gone == 1 ? " control character" : " control characters") + " taken out");
            }
            known = new Decoded(text, plain.charset(), notes);
            decoded = known;
        }
        return known;
    }

    String text() {
        return decoded().text();
    }

    /** The beginning of the text, without white space before it; empty if the bytes are of a kind that is no text. */
    String head() {
        if (Magic.name(bytes) != null) {
            return "";
        }
        boolean small = bytes.length <= HEAD_BYTES;
        String text = small
                ? text()
                : Decoder.decode(Arrays.copyOf(bytes, HEAD_BYTES)).text();
        int start = 0;
        while (start < text.length() && text.charAt(start) <= ' ') {
            start++;
        }
        return text.substring(start, Math.min(text.length(), start + HEAD));
    }
}
