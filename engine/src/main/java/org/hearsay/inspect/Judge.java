package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.inspect.Form.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Says of a written form whether it is a word of the language, of another one, or none. What is said of a form rests on
 * nothing but the form, so that it is kept for the next report.
 */
final class Judge {

    private static final char SOFT_HYPHEN = '\u00AD';

    /** Forms that are kept, at most. A report has some hundred, a day's news some ten thousand. */
    private static final int KEPT = 1 << 15;

    /** Places that a form may have: with two of them, of ten thousand forms four in a hundred would drive each other out. */
    private static final int WAYS = 4;

    /** Longer ones are not kept. */
    private static final int LONGEST_KEPT = 40;

    private static final int SHORTEST = 4;
    private static final int ACRONYM = 6;
    private static final Finding SOUND = new Finding(Fault.NONE, "");
    private static final Finding PLAUSIBLE = new Finding(Fault.PLAUSIBLE, "");

    private static final Finding ACCENT = new Finding(Fault.ACCENT, "");

    private final Lexicon own;
    private final List<Lexicon> others;
    private final Morphology morphology;
    private final Accents accents;
    /** Each form has {@link #WAYS} places. Threads may race for one: forms cannot change, and who finds none judges again. */
    private final @Nullable Form[] kept = new Form[KEPT];

    Judge(Lexicon own, List<Lexicon> others, Morphology morphology) {
        this.own = own;
        this.others = others;
        this.morphology = morphology;
        this.accents = new Accents(own);
    }

    /** What is said of the letters from {@code from} up to {@code to}. */
    Form form(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        int place = (hash ^ hash >>> 15) & KEPT - WAYS;
        int free = place + (hash >>> 28 & WAYS - 1);
        for (int i = place; i < place + WAYS; i++) {
            Form form = kept[i];
            if (form == null) {
                free = i;
                break;
            }
            if (same(form, text, from, to)) {
                return form;
            }
        }
        Form judged = judge(text.substring(from, to));
        if (to - from <= LONGEST_KEPT) {
            kept[free] = judged;
        }
        return judged;
    }

    private static boolean same(Form form, String text, int from, int to) {
        String written = form.written();
        return written.length() == to - from && text.startsWith(written, from);
    }

    private Form judge(String written) {
        String text = written.indexOf(SOFT_HYPHEN) < 0 ? written : written.replace("\u00AD", "");
        String lower = text.toLowerCase(Locale.ROOT);
        Shape shape = Shape.of(text);
        String capital = shape == Shape.LOWER ? lower : Lexicon.capitalised(lower);
        boolean common = shape != Shape.MIXED && (own.has(lower) || noun(own, capital, shape));
        boolean known = common || own.has(text) || (shape == Shape.UPPER && own.has(capital));
        List<Lexicon> foreign = new ArrayList<>();
        for (Lexicon other : others) {
            if (shape != Shape.MIXED && (other.inDictionary(lower) || noun(other, capital, shape))) {
                foreign.add(other);
            }
        }
        Finding finding = known || text.length() < SHORTEST ? SOUND : fault(text, lower, shape, !foreign.isEmpty());
        return new Form(
                written,
                text,
                lower,
                shape,
                known,
                common,
                List.copyOf(foreign),
                finding.fault,
                finding.hint,
                own.classOf(text, lower, shape, false),
                own.classOf(text, lower, shape, true),
                Marks.mixed(text));
    }

    private Finding fault(String text, String lower, Shape shape, boolean foreign) {
        Glue.Parts parts = Glue.parts(own, morphology, text, lower, shape);
        if (parts != null && !(foreign && parts.first().length() < 3)) {
            return new Finding(Fault.GLUED, parts.toString());
        }
        if (shape == Shape.UPPER && !foreign) {
            if (genitive(text)) {
                return new Finding(Fault.GLUED, text.substring(0, text.length() - 1) + " + S");
            }
            String small = Loop.once(own, lower);
            return small == null ? SOUND : new Finding(Fault.LOOP, small);
        }
        if (foreign || shape == Shape.MIXED) {
            return shape == Shape.LOWER && morphology.plausible(lower) ? PLAUSIBLE : SOUND;
        }
        String once = Loop.once(own, text);
        if (once != null
                && (shape == Shape.LOWER
                        || own.has(once.toLowerCase(Locale.ROOT))
                        || (own.hasNoun(once) && !morphology.compound(lower)))) {
            return new Finding(Fault.LOOP, once);
        }
        if (shape != Shape.LOWER) {
            return SOUND;
        }
        if (accents.lost(lower)) {
            return ACCENT;
        }
        return morphology.plausible(lower) || own.has(Lexicon.capitalised(lower)) || Slips.near(own, lower)
                ? PLAUSIBLE
                : new Finding(Fault.UNKNOWN, "");
    }

    /** A name in capitals with the ending of a genitive or plural, as if that belonged to it. */
    private boolean genitive(String text) {
        String stem = text.substring(0, text.length() - 1);
        return text.endsWith("S")
                && text.length() <= ACRONYM
                && (own.has(stem) || others.stream().anyMatch(other -> other.has(stem)));
    }

    private record Finding(Fault fault, String hint) {}

    /** Whether a form with a capital is a word other than a name. */
    private static boolean noun(Lexicon lexicon, String capital, Shape shape) {
        return shape != Shape.LOWER && lexicon.hasNoun(capital);
    }
}
