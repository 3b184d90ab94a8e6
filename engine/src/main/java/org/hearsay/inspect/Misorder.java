package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
            Set<String> keys = new TreeSet<>(pattern.slots.get(0).words);
            if (pattern.slots.get(0).hasClasses()) {
                keys.add(CLASS);
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
                    || !pattern.slots.get(k).fits(word)) {
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

    /**
     * What may stand at one place of a row.
     *
     * @param words words themselves
     * @param any beginnings of classes, of which each class that the word can have must have one
     * @param one beginnings of classes, of which the word must have one
     */
    private record Slot(Set<String> words, List<String> any, List<String> one) {

        /** Words stand behind =, classes that must be there behind ~. */
        static Slot of(String cell) {
            Set<String> words = new HashSet<>();
            List<String> any = new ArrayList<>();
            List<String> one = new ArrayList<>();
            for (String part : cell.split("/")) {
                switch (part.charAt(0)) {
                    case '=' -> words.add(part.substring(1));
                    case '~' -> one.add(part.substring(1));
                    default -> any.add(part);
                }
            }
            return new Slot(Set.copyOf(words), List.copyOf(any), List.copyOf(one));
        }

        boolean hasClasses() {
            return !any.isEmpty() || !one.isEmpty();
        }

        boolean fits(Word word) {
            if (words.contains(word.form().lower())) {
                return true;
            }
            String classes = word.first() ? word.form().front() : word.form().inside();
            return hasClasses() && !classes.startsWith("=") && fits(classes);
        }

        private boolean fits(String classes) {
            boolean all = true;
            boolean must = one.isEmpty();
            int from = 0;
            while (all && from <= classes.length()) {
                int bar = classes.indexOf('|', from);
                int to = bar < 0 ? classes.length() : bar;
                boolean wanted = among(one, classes, from, to);
                must |= wanted;
                all = any.isEmpty() || among(any, classes, from, to);
                from = to + 1;
            }
            return all && must;
        }

        private static boolean among(List<String> slots, String classes, int from, int to) {
            for (int i = 0; i < slots.size(); i++) {
                if (is(classes, from, to, slots.get(i))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the class begins like {@code slot}, or is it where {@code slot} ends in a full stop or is a bare name. */
        private static boolean is(String classes, int from, int to, String slot) {
            boolean whole = slot.equals("Z") || slot.endsWith(".");
            int length = slot.endsWith(".") ? slot.length() - 1 : slot.length();
            int size = to - from;
            return (whole ? size == length : size >= length) && classes.regionMatches(from, slot, 0, length);
        }
    }

    /** A row of slots, which begins a sentence where {@code front} says so. */
    private record Pattern(boolean front, List<Slot> slots, String evidence, String rule) {

        static Pattern of(Row row) {
            List<Slot> slots = new ArrayList<>();
            boolean front = row.get("slots").startsWith("^");
            for (String slot : row.get("slots").substring(front ? 1 : 0).split(" ")) {
                slots.add(Slot.of(slot));
            }
            return new Pattern(front, List.copyOf(slots), row.get("evidence"), row.get("rule"));
        }
    }
}
