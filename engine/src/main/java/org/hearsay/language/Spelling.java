package org.hearsay.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How one language writes the sounds of names that another script or language writes otherwise: gives such spellings of
 * one name the same key, by the rows of {@code words/letters.tsv}.
 */
public final class Spelling {

    /** Marks the end of a word in a row. */
    private static final char END = '$';

    private final Map<String, String> rows = new HashMap<>();
    private final Map<String, String> folds = new HashMap<>();
    private int longest = 1;

    /** The spellings of {@code language}. */
    public Spelling(Language language) {
        for (Row row : language.table("words/letters")) {
            Map<String, String> into = row.get("use").equals("fold") ? folds : rows;
            into.put(row.get("from"), row.get("to"));
            longest = Math.max(longest, row.get("from").length());
        }
    }

    /**
     * The key of {@code name} as this language spells it: two names with the same key may be one name in two spellings.
     * Empty if letters of several scripts are mixed or of one that no row knows: such a name is like no other.
     */
    public String key(String name) {
        UnicodeScript script = script(name);
        if (script != UnicodeScript.LATIN && script != UnicodeScript.CYRILLIC) {
            return "";
        }
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(plain.length() + 1);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean gap = !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK;
            if (Character.isLetter(c)) {
                letters.append(c);
            } else if (gap && c != '\'' && c != '\u2019' && !letters.isEmpty()) {
                letters.append(' ');
            }
        }
        return single(write(write(letters.toString(), rows), folds)).strip();
    }

    /** The one script of all letters of {@code name}; {@code COMMON} if there are several or none. */
    public static UnicodeScript script(String name) {
        UnicodeScript one = UnicodeScript.COMMON;
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetter(name.charAt(i))) {
                UnicodeScript here = UnicodeScript.of(name.charAt(i));
                if (one != UnicodeScript.COMMON && here != one) {
                    return UnicodeScript.COMMON;
                }
                one = here;
            }
        }
        return one;
    }

    private String write(String letters, Map<String, String> table) {
        StringBuilder out = new StringBuilder(letters.length());
        String marked = letters.replace(" ", END + " ") + END;
        int at = 0;
        while (at < marked.length()) {
            int length = Math.min(longest, marked.length() - at);
            while (length > 1 && !table.containsKey(marked.substring(at, at + length))) {
                length--;
            }
            String part = marked.substring(at, at + length);
            String written = table.get(part);
            out.append(written != null ? written : part.charAt(0) == END ? "" : part);
            at += length;
        }
        return out.toString();
    }

    private static String single(String letters) {
        StringBuilder out = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            if (i == 0 || letters.charAt(i) != letters.charAt(i - 1)) {
                out.append(letters.charAt(i));
            }
        }
        return out.toString();
    }
}
