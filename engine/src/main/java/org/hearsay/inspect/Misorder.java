package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    private static final String CLASS = "";
    private static final String AGREEMENT = "damage.agree.";

    /** Patterns by each word that their first slot lists, and under nothing those that begin with a class. */
    private final Map<String, List<Pattern>> patterns = new HashMap<>();

    Misorder(Lexicon own) {
        for (Row row : own.language().table("words/misorder")) {
            Pattern pattern = Pattern.of(row);
            Set<String> keys = new TreeSet<>();
            for (String slot : pattern.slots.get(0)) {
                keys.add(slot.charAt(0) == '=' ? slot.substring(1) : CLASS);
            }
            keys.forEach(key ->
                    patterns.computeIfAbsent(key, k -> new ArrayList<>(1)).add(pattern));
        }
    }

    List<Sign> of(String text, List<Word> words) {
        List<Sign> signs = new ArrayList<>();
        List<Pattern> general = patterns.getOrDefault(CLASS, List.of());
        for (int i = 0; i < words.size(); i++) {
            signs(text, words, i, patterns.getOrDefault(words.get(i).form().lower(), List.of()), signs);
            signs(text, words, i, general, signs);
        }
        return signs;
    }

    private static void signs(String text, List<Word> words, int i, List<Pattern> from, List<Sign> signs) {
        for (Pattern pattern : from) {
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

    /** Whether a sign adds up with others to a clause that says nothing: forms do that are wrong, an order does not. */
    static boolean weighs(Sign sign) {
        return sign.rule().startsWith(AGREEMENT);
    }

    private static boolean matches(String text, List<Word> words, int from, Pattern pattern) {
        for (int k = 0; k < pattern.slots.size(); k++) {
            Word word = words.get(from + k);
            if (word.bound()
                    || (pattern.rule.startsWith(AGREEMENT) && aside(text, word))
                    || (k == 0 && pattern.front && !word.first())
                    || (k > 0 && !near(text, words.get(from + k - 1), word))
                    || !fits(
                            word.first() ? word.form().front() : word.form().inside(),
                            word.form().lower(),
                            pattern.slots.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** A word that is cited, in capitals or half of one: its form says nothing. */
    private static boolean aside(String text, Word word) {
        boolean half = word.end() < text.length() && text.charAt(word.end()) == '-';
        return half || word.quoted() || word.form().shape() == Shape.UPPER;
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
        if (classes.startsWith("=")) {
            return false;
        }
        boolean all = slot.stream().anyMatch(s -> s.charAt(0) != '=');
        boolean free = slot.stream().allMatch(s -> s.charAt(0) == '~');
        boolean must = slot.stream().noneMatch(s -> s.charAt(0) == '~');
        for (String one : classes.split("\\|")) {
            all &= free || slot.stream().anyMatch(s -> is(one, s));
            must |= slot.stream().anyMatch(s -> s.charAt(0) == '~' && is(one, s.substring(1)));
        }
        return all && must;
    }

    /** Whether {@code name} begins like {@code slot}, or is it where {@code slot} ends in a full stop. */
    private static boolean is(String name, String slot) {
        return slot.equals("Z")
                ? name.equals(slot)
                : slot.endsWith(".")
                        ? name.length() == slot.length() - 1 && slot.startsWith(name)
                        : name.startsWith(slot);
    }

    /** A row of slots; each lists words, behind =, and beginnings of classes, behind ~ those of which the word has one. */
    private record Pattern(boolean front, List<List<String>> slots, String evidence, String rule) {

        static Pattern of(Row row) {
            List<List<String>> slots = new ArrayList<>();
            boolean front = row.get("slots").startsWith("^");
            for (String slot : row.get("slots").substring(front ? 1 : 0).split(" ")) {
                slots.add(List.of(slot.split("/")));
            }
            return new Pattern(front, List.copyOf(slots), row.get("evidence"), row.get("rule"));
        }
    }
}
