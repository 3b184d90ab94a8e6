package org.hearsay.inspect;

import org.jspecify.annotations.Nullable;

/** Two words written as one: one of them a common little word, the other known. */
final class Glue {

    private static final int LONGEST = 40;
    private static final int LITTLE = 15;

    private Glue() {}

    record Parts(String first, String second) {
        @Override
        public String toString() {
            return first + " + " + second;
        }
    }

    /** The two words in {@code text}, null if it does not come apart so. */
    static @Nullable Parts parts(Lexicon lexicon, Morphology morphology, String text, String lower, Shape shape) {
        if (text.length() < 4 || text.length() > LONGEST || shape == Shape.UPPER) {
            return null;
        }
        boolean derived = shape != Shape.MIXED && morphology.derived(lower);
        for (int i = 2; i <= text.length() - 2; i++) {
            boolean apart = shape == Shape.MIXED
                    ? atCapital(lexicon, text, i)
                    : bothLittle(lexicon, lower, i) || (!derived && atLittleWord(lexicon, text, lower, i));
            if (apart) {
                return new Parts(text.substring(0, i), text.substring(i));
            }
        }
        return null;
    }

    private static boolean bothLittle(Lexicon lexicon, String lower, int i) {
        return lexicon.little(lower.substring(0, i)) && lexicon.little(lower.substring(i));
    }

    /** A little word, then a name or noun with its capital. */
    private static boolean atCapital(Lexicon lexicon, String text, int i) {
        String first = text.substring(0, i);
        String second = text.substring(i);
        return Shape.of(second) == Shape.CAPITALISED
                && second.length() > 2
                && Shape.of(first) == Shape.LOWER
                && lexicon.count(first) >= LITTLE;
    }

    private static boolean atLittleWord(Lexicon lexicon, String text, String lower, int i) {
        String first = text.substring(0, i);
        String second = lower.substring(i);
        boolean before = lower.length() > 4
                && lexicon.little(lower.substring(0, i))
                && second.length() > 2
                && lexicon.solid(second);
        boolean after = lower.length() > 4 && lexicon.little(second) && first.length() > 2 && lexicon.solid(first);
        return before || after;
    }
}
