package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Row;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Severity;

/** Words that have lost their accents: put back, one or two of them make a known word. */
final class Accents {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 25;

    /** Such words in one passage that are more than a slip of the pen. */
    private static final int MANY = 2;

    private final Lexicon own;
    private final List<String[]> letters = new ArrayList<>();

    Accents(Lexicon own) {
        this.own = own;
        for (Row row : own.language().table("words/accents")) {
            for (String written : row.list("written")) {
                letters.add(new String[] {row.get("plain"), written});
            }
        }
    }

    /** Whether {@code word}, which is unknown and in small letters, is a known word without its accents. */
    boolean lost(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST && lost(word, 0, 2);
    }

    private boolean lost(String word, int from, int most) {
        for (int i = from; i < word.length() && most > 0; i++) {
            for (String[] letter : letters) {
                if (word.startsWith(letter[0], i)) {
                    String back = word.substring(0, i) + letter[1] + word.substring(i + letter[0].length());
                    if (own.listed(back) || lost(back, i + letter[1].length(), most - 1)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** One sign for a passage with several of them. */
    static List<Sign> of(List<Word> words) {
        List<Word> found = words.stream()
                .filter(w -> w.form().fault() == Form.Fault.ACCENT && !w.quoted())
                .toList();
        if (found.size() < MANY) {
            return List.of();
        }
        String evidence =
                "\"" + found.get(0).form().text() + "\" and " + (found.size() - 1) + " more without their accents";
        int start = found.get(0).start();
        int end = found.get(found.size() - 1).end();
        return List.of(new Sign(start, end, Kind.MOJIBAKE, Severity.MINOR, evidence, "damage.accents"));
    }
}
