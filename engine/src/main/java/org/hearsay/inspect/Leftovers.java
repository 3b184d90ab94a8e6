package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Language;
import org.hearsay.language.Row;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;

/** What programs leave behind in a text: signs of mark-up that were not decoded, pieces of templates and of translation machines. */
final class Leftovers {

    /** Letters of the name of a character, as in mark-up, at most. */
    private static final int LONGEST = 8;

    private final Map<Character, List<String>> pieces = new HashMap<>();

    Leftovers(Language language) {
        for (Row row : language.table("words/leftovers")) {
            String piece = row.get("piece");
            pieces.computeIfAbsent(piece.charAt(0), c -> new ArrayList<>(1)).add(piece);
        }
    }

    List<Sign> of(String text, Span passage) {
        List<Sign> signs = new ArrayList<>();
        for (int i = passage.start(); i < passage.end(); i++) {
            int end = text.charAt(i) == '&' ? entity(text, i, passage.end()) : piece(text, i);
            if (end > i) {
                signs.add(new Sign(
                        i,
                        end,
                        Kind.MOJIBAKE,
                        Severity.MINOR,
                        "\"" + text.substring(i, end) + "\" was left by a program",
                        "damage.leftover"));
                i = end - 1;
            }
        }
        return signs;
    }

    /** End of a character that is written by its name or number, {@code at} if there is none. */
    private static int entity(String text, int at, int end) {
        int i = at + 1;
        if (i < end && text.charAt(i) == '#') {
            i++;
        }
        int start = i;
        while (i < end && i - start < LONGEST && plain(text.charAt(i))) {
            i++;
        }
        return i - start > 1 && i < end && text.charAt(i) == ';' ? i + 1 : at;
    }

    private static boolean plain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private int piece(String text, int at) {
        List<String> here = Character.isLetterOrDigit(text.charAt(at)) ? null : pieces.get(text.charAt(at));
        if (here != null) {
            for (String piece : here) {
                if (text.startsWith(piece, at)) {
                    return at + piece.length();
                }
            }
        }
        return at;
    }
}
