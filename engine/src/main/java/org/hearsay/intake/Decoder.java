package org.hearsay.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the character set and decodes: byte-order mark, then what the page declares if it can be true, then UTF-8 if the
 * bytes are that, then what the bytes look like, then windows-1252. A declaration that is not true is noted.
 */
final class Decoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
    /** Bytes in which a page may declare its character set; browsers look at 1,024. */
    private static final int HEAD = 4096;

    private Decoder() {}

    static Decoded decode(byte[] bytes) {
        Charset mark = Bytes.mark(bytes);
        if (mark != null) {
            return decode(bytes, mark, new ArrayList<>());
        }
        String declared = declared(bytes);
        List<String> notes = new ArrayList<>();
        Charset known = declared == null ? null : named(declared);
        if (declared != null && known == null) {
            notes.add("declares an unknown character set");
        }
        Charset best = best(bytes, known);
        if (known != null && !best.equals(known) && !Bytes.ascii(bytes)) {
            notes.add("declares " + known.name() + " but reads as " + best.name());
        }
        return decode(bytes, best, notes);
    }

    /** Whether bytes say themselves what their character set is: by a mark, by a name that is known, or by zeros. */
    static boolean says(byte[] bytes) {
        String declared = declared(bytes);
        return Bytes.mark(bytes) != null || Bytes.wide(bytes) != null || (declared != null && named(declared) != null);
    }

    private static Charset best(byte[] bytes, @Nullable Charset declared) {
        Charset wide = Bytes.wide(bytes);
        if (wide != null) {
            return wide;
        }
        Bytes.Sequences utf8 = Bytes.sequences(bytes);
        boolean sound = utf8.bad() == 0;
        if (declared != null && !declared.equals(StandardCharsets.UTF_8) && (!sound || utf8.good() == 0)) {
            return declared;
        }
        // More sound sequences than broken ones: damaged UTF-8. In another character set hardly any comes out sound.
        return sound || utf8.good() > utf8.bad() ? StandardCharsets.UTF_8 : guessed(bytes);
    }

    private static Charset guessed(byte[] bytes) {
        Bytes.High high = Bytes.high(bytes);
        if (high.latin() * 10L >= high.all() * 8L) {
            return high.controls() == 0 && high.latinNine() > 0 ? LATIN_9 : WINDOWS_1252;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset found = name == null ? null : named(name);
        return found == null || found.equals(StandardCharsets.UTF_8) ? WINDOWS_1252 : found;
    }

    private static Decoded decode(byte[] bytes, Charset charset, List<String> notes) {
        String text = text(bytes, charset);
        int replaced = Bytes.count(text, '\uFFFD');
        if (charset.equals(StandardCharsets.UTF_8)) {
            replaced -= Bytes.written(bytes);
        }
        if (replaced > 0) {
            notes.add(replaced + (replaced == 1 ? " byte sequence" : " byte sequences")
                    + " could not be decoded and stand as U+FFFD");
        }
        return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, charset.name(), notes);
    }

    /** Two bytes make a char here: the JDK would drop what follows a lone surrogate. */
    private static String text(byte[] bytes, Charset charset) {
        boolean little = charset.equals(StandardCharsets.UTF_16LE);
        if (!little && !charset.equals(StandardCharsets.UTF_16BE)) {
            return new String(bytes, charset);
        }
        char[] chars = new char[(bytes.length + 1) / 2];
        for (int i = 0; i < chars.length; i++) {
            int first = bytes[2 * i] & 0xFF;
            int second = 2 * i + 1 < bytes.length ? bytes[2 * i + 1] & 0xFF : -1;
            chars[i] = second < 0 ? '\uFFFD' : (char) (little ? second << 8 | first : first << 8 | second);
        }
        return Scrub.surrogates(new String(chars));
    }

    /** The name behind {@code charset=} or {@code encoding=} in the head of mark-up; null if there is none. */
    private static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (!head.stripLeading().startsWith("<") && !head.contains("<meta")) {
            return null;
        }
        int meta = head.indexOf("charset", Math.max(0, head.indexOf("<meta")));
        String name = meta < 0 ? null : value(head, meta + 7);
        int xml = head.indexOf("encoding");
        boolean prolog = name == null && head.stripLeading().startsWith("<?xml") && xml > 0;
        return prolog ? value(head, xml + 8) : name;
    }

    private static @Nullable String value(String head, int from) {
        int at = skip(head, from, " \t\r\n");
        if (at >= head.length() || head.charAt(at) != '=') {
            return null;
        }
        at = skip(head, at + 1, " \t\r\n\"'");
        int end = at;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.+".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return end > at ? head.substring(at, end) : null;
    }

    private static int skip(String head, int from, String marks) {
        int at = from;
        while (at < head.length() && marks.indexOf(head.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** As browsers read the names: Latin-1 and ASCII mean windows-1252, and UTF-16 in a readable declaration UTF-8. */
    static @Nullable Charset named(String name) {
        try {
            Charset charset = Charset.isSupported(name) ? Charset.forName(name) : null;
            boolean latin = StandardCharsets.ISO_8859_1.equals(charset) || StandardCharsets.US_ASCII.equals(charset);
            boolean wide = charset != null && charset.name().startsWith("UTF-16");
            return latin ? WINDOWS_1252 : wide ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }
}
