package org.hearsay.inspect;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Severity;
import org.hearsay.model.Span;

/** Signs in the signs themselves: text decoded wrongly, letters of two scripts in one word, a quotation left open. */
final class Marks {

    /** What stands in Windows-1252 for the second halves of letters. */
    private static final String WINDOWS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    private Marks() {}

    /** Traces of a wrong charset: the replacement character, or UTF-8 read as Latin-1 or Windows-1252. */
    static List<Sign> mojibake(String text, Span passage) {
        List<Sign> signs = new ArrayList<>();
        for (int i = passage.start(); i < passage.end(); i++) {
            int length = broken(text, i, passage.end());
            if (length > 0) {
                signs.add(new Sign(
                        i,
                        i + length,
                        Kind.MOJIBAKE,
                        Severity.MINOR,
                        "letters that were decoded wrongly",
                        "damage.mojibake"));
                i += length - 1;
            }
        }
        return signs;
    }

    /** A capital that closes a word in capitals, before a quotation mark. */
    private static boolean letters(String text, int i) {
        return i > 0 && Character.isUpperCase(text.charAt(i - 1));
    }

    private static int broken(String text, int i, int end) {
        char c = text.charAt(i);
        if (c == '\uFFFD') {
            return 1;
        }
        if (i + 1 >= end) {
            return 0;
        }
        char next = text.charAt(i + 1);
        if (c >= '\u0080' && c <= '\u009F' && c != '\u0085') {
            return 1;
        }
        boolean second = (next >= '\u0080' && next <= '¿') || WINDOWS.indexOf(next) >= 0;
        if ((c == 'Ã' || c == 'Â' || c == 'Å') && second && !letters(text, i)) {
            return 2;
        }
        if (c == 'ï' && (next == '»' || next == '¿')) {
            return Math.min(3, end - i);
        }
        return c == 'â' && (next == '€' || next == '\u0080' || next == '„') ? Math.min(3, end - i) : 0;
    }

    /** A word in letters of two scripts. */
    static Sign mixed(Word word) {
        String evidence = "\"" + word.form().text() + "\" mixes letters of two scripts";
        return new Sign(word.start(), word.end(), Kind.MOJIBAKE, Severity.MODERATE, evidence, "damage.script.mixed");
    }

    /** Whether {@code text} has letters of two scripts, which look alike. */
    static boolean mixed(String text) {
        UnicodeScript first = null;
        for (int i = 0; i < text.length(); i++) {
            UnicodeScript script = UnicodeScript.of(text.charAt(i));
            if (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED) {
                continue;
            }
            if (first != null && script != first) {
                return true;
            }
            first = script;
        }
        return false;
    }
}
