package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.language.Row;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Idioms and turns of another language that were put into this one word for word, from {@code words/calques}. They read
 * well and say something else, or nothing.
 */
final class Calques {

    private static final String RULE = "damage.calque";

    /** Between two words of a pattern: a space, an apostrophe, a hyphen or a mark of quotation beside it. */
    private static final int GAP = 3;

    /** Words of a gap behind which the pattern proper begins. */
    private static final int WIDE = 4;

    /** The patterns by the words that they are found by. */
    private final Map<String, List<Pattern>> patterns = new HashMap<>();

    Calques(Language language) {
        for (Row row : language.table("words/calques")) {
            Pattern pattern = Pattern.of(row);
            for (String word : pattern.slots.get(pattern.anchor).words) {
                patterns.computeIfAbsent(word, w -> new ArrayList<>(1)).add(pattern);
            }
        }
    }

    List<Sign> of(String text, List<Word> words) {
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Pattern pattern : patterns.getOrDefault(words.get(i).form().lower(), List.of())) {
                int from = back(text, words, i, pattern.anchor - 1, pattern);
                int to = from < 0 ? -1 : on(text, words, i, pattern.anchor + 1, pattern);
                if (to >= 0) {
                    int start = pattern.tail > 0 ? to - pattern.tail + 1 : from;
                    signs.add(sign(words.get(start).start(), words.get(to).end(), pattern));
                }
            }
        }
        return signs;
    }

    private static Sign sign(int start, int end, Pattern pattern) {
        return new Sign(start, end, Kind.CALQUE, Severity.MODERATE, pattern.evidence, RULE, pattern.from);
    }

    /** The first word where the slots up to {@code slot} stand before word {@code at}; -1 if they do not. */
    private static int back(String text, List<Word> words, int at, int slot, Pattern pattern) {
        if (slot < 0) {
            return at;
        }
        Slot here = pattern.slots.get(slot);
        for (int skipped = 0; skipped <= here.free; skipped++) {
            int next = at - skipped - (here.free > 0 ? 0 : 1);
            if (next < 0 || !near(text, words, next, at)) {
                return -1;
            }
            if (here.free > 0) {
                int found = back(text, words, next, slot - 1, pattern);
                if (found >= 0) {
                    return found;
                }
            } else {
                return here.fits(words.get(next).form().lower()) ? back(text, words, next, slot - 1, pattern) : -1;
            }
        }
        return -1;
    }

    /** The last word where the slots from {@code slot} on stand behind word {@code at}; -1 if they do not. */
    private static int on(String text, List<Word> words, int at, int slot, Pattern pattern) {
        if (slot == pattern.slots.size()) {
            return at;
        }
        Slot here = pattern.slots.get(slot);
        if (here.barred) {
            boolean follows = at + 1 < words.size() && near(text, words, at, at + 1);
            return follows && here.fits(words.get(at + 1).form().lower()) ? -1 : at;
        }
        for (int skipped = 0; skipped <= here.free; skipped++) {
            int next = at + skipped + (here.free > 0 ? 0 : 1);
            if (next >= words.size() || !near(text, words, at, next)) {
                return -1;
            }
            if (here.free > 0) {
                int found = on(text, words, next, slot + 1, pattern);
                if (found >= 0) {
                    return found;
                }
            } else {
                return here.fits(words.get(next).form().lower()) ? on(text, words, next, slot + 1, pattern) : -1;
            }
        }
        return -1;
    }

    /** Whether nothing but a space or an apostrophe parts the words from {@code from} up to {@code to}. */
    private static boolean near(String text, List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            int start = words.get(i).end();
            int end = words.get(i + 1).start();
            if (end - start > GAP) {
                return false;
            }
            for (int k = start; k < end; k++) {
                if (",.;:!?()\n".indexOf(text.charAt(k)) >= 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * What may stand in one place.
     *
     * @param words whole words
     * @param begins beginnings of words
     * @param ends ends of words
     * @param free so many words of any kind, at most; 0 if the place holds one word of the lists
     * @param barred whether the word that follows must not be one of these
     */
    private record Slot(List<String> words, List<String> begins, List<String> ends, int free, boolean barred) {

        static Slot of(String cell) {
            if (cell.startsWith("_")) {
                return new Slot(List.of(), List.of(), List.of(), Integer.parseInt(cell.substring(1)), false);
            }
            List<String> words = new ArrayList<>();
            List<String> begins = new ArrayList<>();
            List<String> ends = new ArrayList<>();
            boolean barred = cell.startsWith("!");
            for (String word : cell.substring(barred ? 1 : 0).split("/")) {
                if (word.startsWith("*")) {
                    ends.add(word.substring(1));
                } else if (word.endsWith("*")) {
                    begins.add(word.substring(0, word.length() - 1));
                } else {
                    words.add(word);
                }
            }
            return new Slot(List.copyOf(words), List.copyOf(begins), List.copyOf(ends), 0, barred);
        }

        /** Whether it can be looked up: a few words, each told whole. */
        boolean whole() {
            return !words.isEmpty() && begins.isEmpty() && ends.isEmpty() && !barred;
        }

        boolean fits(String word) {
            return words.contains(word)
                    || begins.stream().anyMatch(word::startsWith)
                    || ends.stream().anyMatch(word::endsWith);
        }
    }

    /**
     * Slots in a row, one of which it is found by.
     *
     * @param tail words at the end that are marked, where what stands before a wide gap is no more than their setting; else 0
     */
    private record Pattern(List<Slot> slots, int tail, int anchor, String evidence, @Nullable String from) {

        static Pattern of(Row row) {
            List<Slot> slots = new ArrayList<>();
            for (String cell : row.get("slots").split(" ")) {
                slots.add(Slot.of(cell));
            }
            int anchor = -1;
            for (int i = 0; i < slots.size(); i++) {
                boolean rarer = anchor < 0 || longest(slots.get(i)) > longest(slots.get(anchor));
                anchor = slots.get(i).whole() && rarer ? i : anchor;
            }
            if (anchor < 0) {
                throw new IllegalArgumentException(row.origin() + ": one slot must list whole words only");
            }
            List<String> codes = row.list("from");
            List<String> names = codes.stream()
                    .map(code -> Languages.named(code).map(Language::english).orElse(code))
                    .toList();
            String evidence = "as if put over word for word from " + String.join(" or ", names) + ": "
                    + String.join(" / ", row.list("original"));
            return new Pattern(
                    List.copyOf(slots), tail(slots), anchor, evidence, codes.size() == 1 ? codes.get(0) : null);
        }

        private static int tail(List<Slot> slots) {
            int tail = 0;
            boolean wide = false;
            for (Slot slot : slots) {
                wide |= slot.free > WIDE;
                tail = slot.free > 0 ? 0 : slot.barred ? tail : tail + 1;
            }
            return wide ? tail : 0;
        }

        /** Letters of the shortest listed word: short ones are common. */
        private static int longest(Slot slot) {
            return slot.whole()
                    ? slot.words.stream().mapToInt(String::length).min().orElse(0)
                    : 0;
        }
    }
}
