package org.hearsay.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import morfologik.fsa.FSA;
import org.hearsay.language.Language;
import org.hearsay.language.Row;

/**
 * The morphological dictionaries that a language's {@code words/dictionary} names, entry by entry. They are automata of
 * byte sequences: form, separator, coded lemma, separator, tag. A lemma is coded as the number of bytes to cut from the
 * form, counted from the letter A, and the bytes to put there.
 */
final class Dictionary {

    private static final int PARTS = 3;

    private Dictionary() {}

    /** One reading of a form. */
    record Entry(String form, String lemma, String tag) {}

    /** Hands each entry that has a tag to {@code reader}, in the order of the bytes. */
    static void read(Language language, Consumer<Entry> reader) throws IOException {
        for (Row row : language.table("words/dictionary")) {
            try (InputStream in = Dictionary.class.getResourceAsStream(row.get("resource"))) {
                if (in == null) {
                    throw new IOException(row.origin() + ": not on the class path: " + row.get("resource"));
                }
                boolean frequency = row.get("frequency").equals("yes");
                byte separator = (byte) row.get("separator").charAt(0);
                for (ByteBuffer bytes : FSA.read(in)) {
                    List<byte[]> parts = parts(bytes, separator);
                    if (parts.size() == PARTS) {
                        reader.accept(entry(parts, frequency));
                    }
                }
            }
        }
    }

    /** The last part may hold separators. */
    private static List<byte[]> parts(ByteBuffer bytes, byte separator) {
        List<byte[]> parts = new ArrayList<>();
        int start = bytes.position();
        for (int at = start; at < bytes.limit() && parts.size() < PARTS - 1; at++) {
            if (bytes.get(at) == separator) {
                parts.add(slice(bytes, start, at));
                start = at + 1;
            }
        }
        parts.add(slice(bytes, start, bytes.limit()));
        return parts;
    }

    private static byte[] slice(ByteBuffer bytes, int from, int to) {
        byte[] out = new byte[to - from];
        bytes.duplicate().position(from).get(out);
        return out;
    }

    private static Entry entry(List<byte[]> parts, boolean frequency) {
        byte[] form = parts.get(0);
        byte[] code = parts.get(1);
        int kept = Math.max(0, form.length - ((code[0] - 'A') & 0xFF));
        byte[] lemma = new byte[kept + code.length - 1];
        System.arraycopy(form, 0, lemma, 0, kept);
        System.arraycopy(code, 1, lemma, kept, code.length - 1);
        String tag = string(parts.get(2));
        return new Entry(string(form), string(lemma), frequency ? tag.substring(0, tag.length() - 1) : tag);
    }

    private static String string(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
