package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Row;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Severity;

/**
 * Short rows of words that the language never has, across quotation marks too: the order of another language, or a form
 * that cannot stand there. The words can still be read, so that what is said is kept and marked.
 */
final class Misorder {

    /** A space and a quotation mark on either side of it, at most, between two words of a row. */
    private static final int GAP = 4;

    private static final String MARKS = " \"«»“”„‚‘‹›\u00A0\u202F";

    private final List<Pattern> patterns;

    Misorder(Lexicon own) {

        patterns =
                own.language().table("words/misorder").stream().map(Pattern::of).toList();
    }

    List<Sign> of(String text, List<Word> words) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Pattern pattern : patterns) {
                int end = i + pattern.slots.size();
                if (end <= words.size() && matches(text, words, i, pattern)) {
                    signs.add(new Sign(
                            words.get(i).start(),
                            words.get(end - 1).end(),
                            Kind.SALAD,
                            Severity.MODERATE,
                            pattern.evidence,
                            pattern.rule));
                }
            }
        }
        return signs;
    }

    private boolean matches(String text, List<Word> words, int from, Pattern pattern) {
        for (int k = 0; k < pattern.slots.size(); k++) {
            Word word = words.get(from + k);
            if (word.bound()
                    || (k > 0 && !near(text, words.get(from + k - 1), word))
                    || !fits(
                            from + k == 0 ? word.form().front() : word.form().inside(),
                            word.form().lower(),
                            pattern.slots.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(String text, Word one, Word next) {
        if (next.start() - one.end() > GAP) {
            return false;
        }
        for (int i = one.end(); i < next.start(); i++) {
            if (MARKS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code slot} names the word itself, or each of the classes it can have and one that it must have. */
    private static boolean fits(String classes, String lower, List<String> slot) {
        if (slot.contains("=" + lower)) {
            return true;
        }
        boolean all = slot.stream().anyMatch(s -> s.charAt(0) != '=');
        boolean free = slot.stream().allMatch(s -> s.charAt(0) == '~');
        boolean must = slot.stream().noneMatch(s -> s.charAt(0) == '~');
        for (String one : classes.split("\\|")) {
            all &= free || slot.stream().anyMatch(s -> s.equals("Z") ? one.equals(s) : one.startsWith(s));
            must |= slot.stream().anyMatch(s -> s.charAt(0) == '~' && one.startsWith(s.substring(1)));
        }
        return all && must;
    }

    /** A row of slots; each lists words, behind =, and beginnings of classes, behind ~ those of which the word has one. */
    private record Pattern(List<List<String>> slots, String evidence, String rule) {

        static Pattern of(Row row) {
            List<List<String>> slots = new ArrayList<>();
            for (String slot : row.get("slots").split(" ")) {
                slots.add(List.of(slot.split("/")));
            }
            return new Pattern(List.copyOf(slots), row.get("evidence"), row.get("rule"));
        }
    }
}
