package org.hearsay.split;

import org.hearsay.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Where the sentences of a block end, told from its tokens. A full stop that belongs to an abbreviation is part of that
 * token, so a full stop that stands alone ends a sentence whatever follows, be it in lower case.
 */
final class Sentences {

    /** Numbers of the common words: any, and those that have a capital only at the start of a sentence. */
    static final int FUNCTION = 0;

    static final int STARTER = 1;
    private static final int FAR = 8;
    /** Longest name in such a tag, in tokens. */
    private static final int NAME = 3;

    private final Words abbreviations;
    private final Words common;
    private final @Nullable Borders borders;
    private final Gap gap;

    Sentences(Joints joints, Words common, @Nullable Borders borders) {
        this.abbreviations = joints.abbreviations;
        this.common = common;
        this.borders = borders;
        this.gap = new Gap(common, borders == null ? new byte[Borders.ROOM] : borders.kinds);
    }

    /**
     * Index of the token behind the sentence that starts with token {@code first}. What the rules see stands; the learned
     * judge only adds to it, and not behind quotation marks, where the rules know who said what.
     */
    int end(String text, Cuts cuts, int first) {
        int rule = rule(text, cuts, first, first);
        if (borders == null) {
            return rule;
        }
        int quotes = 0;
        int depth = 0;
        for (int next = first + 1; next < cuts.size(); next++) {
            char c = text.charAt(cuts.start(next - 1));
            quotes += Marks.quote(c) ? 1 : 0;
            depth = Marks.openingBracket(c) ? depth + 1 : Marks.closingBracket(c) ? 0 : depth;
            rule = rule < next ? rule(text, cuts, first, rule) : rule;
            if (rule == next) {
                return next;
            }
            if (Gap.open(text, cuts, next) && !Marks.quote(text.charAt(cuts.end(next - 1) - 1))) {
                gap.look(text, cuts, first, next, next == rule, quotes, depth);
                if (borders.starts(gap)) {
                    return next;
                }
            }
        }
        return cuts.size();
    }

    /** Where a sentence that starts with token {@code first} ends by the rules, at or behind token {@code from}. */
    int rule(String text, Cuts cuts, int first, int from) {
        int at = from;
        while (at < cuts.size()) {
            int next = at + 1;
            if (ends(text, cuts, at)) {
                next = closers(text, cuts, at + 1);
                if (next >= cuts.size() || breaks(text, cuts, first, at, next)) {
                    return stray(text, cuts, next);
                }
            }
            if (next == at + 1 && next < cuts.size() && unstopped(text, cuts, at, next)) {
                return next;
            }
            at = next;
        }
        return cuts.size();
    }

    /** A sentence without its stop: a word in lower case, then one that has a capital only where a sentence starts. */
    private boolean unstopped(String text, Cuts cuts, int at, int next) {
        return Marks.upper(text.charAt(cuts.start(next)))
                && Marks.lower(text.charAt(cuts.start(at)))
                && Marks.lower(text.charAt(cuts.end(at) - 1))
                && !cuts.glued(next)
                && next + 1 < cuts.size()
                && Marks.lower(text.charAt(cuts.start(next + 1)))
                && Marks.lower(text.charAt(cuts.end(next) - 1))
                && common.get(text, cuts.start(next), cuts.end(next)) == STARTER;
    }

    /** Whether token {@code at} is a stop or ends in one. */
    private static boolean ends(String text, Cuts cuts, int at) {
        return Marks.stop(text.charAt(cuts.end(at) - 1));
    }

    /** Quotation marks and brackets behind a stop belong to the sentence before them. */
    private static int closers(String text, Cuts cuts, int from) {
        int at = from;
        while (at < cuts.size() && closes(text, cuts, at)) {
            at++;
        }
        return at;
    }

    private static boolean closes(String text, Cuts cuts, int at) {
        char c = text.charAt(cuts.start(at));
        boolean last = at + 1 == cuts.size();
        if (Marks.closingBracket(c)) {
            return cuts.glued(at) || last || !cuts.glued(at + 1);
        }
        if (last || !Marks.quote(c) || c == '\u201E' || c == '\u201A') {
            return last && Marks.quote(c);
        }
        boolean free = !cuts.glued(at + 1);
        return cuts.glued(at) ? free || !word(text, cuts, at + 1) : free && (c == '\u00BB' || c == '\u201D');
    }

    private static boolean word(String text, Cuts cuts, int at) {
        char c = text.charAt(cuts.start(at));
        return Marks.letter(c) || Marks.digit(c);
    }

    /** Whether a new sentence starts with token {@code next}, behind the stop at {@code stop}. */
    private boolean breaks(String text, Cuts cuts, int first, int stop, int next) {
        char mark = text.charAt(cuts.end(stop) - 1);
        int begin = begin(text, cuts, next);
        if (begin >= cuts.size()) {
            return false;
        }
        char c = text.charAt(cuts.start(begin));
        boolean quoted = next > stop + 1;
        if (cuts.end(stop) - cuts.start(stop) > 1 && mark == '.' && text.charAt(cuts.start(stop)) != '.') {
            return abbreviated(text, cuts, stop, begin, c);
        }
        if (begin == next && !Marks.letter(c) && !Marks.digit(c)) {
            return Marks.stop(mark) && !quoted && opensAnew(c);
        }
        if (quoted && Marks.quote(text.charAt(cuts.start(next - 1))) && tag(text, cuts, next)) {
            return false;
        }
        boolean plainStop = mark == '.' && cuts.end(stop) - cuts.start(stop) == 1;
        boolean asked = mark == '?' && begin == next && common.has(text, cuts.start(next), cuts.end(next));
        return (!Marks.lower(c) || ((plainStop || asked) && !quoted)) && wordy(text, cuts, first, stop);
    }

    /** A name, one word in lower case and a stop behind a quotation ("Harlow asked."): who said it, no sentence of its own. */
    private boolean tag(String text, Cuts cuts, int next) {
        int at = next;
        while (at < cuts.size() && at - next < NAME && Marks.upper(text.charAt(cuts.start(at)))) {
            at++;
        }
        return at > next
                && at + 1 < cuts.size()
                && !common.has(text, cuts.start(next), cuts.end(next))
                && Marks.lower(text.charAt(cuts.start(at)))
                && text.charAt(cuts.start(at + 1)) == '.';
    }

    /** Marks that may stand before the first word of a sentence, such as an opening quotation mark or a dash. */
    private static int begin(String text, Cuts cuts, int next) {
        int at = next;
        while (at < cuts.size() && opener(text.charAt(cuts.start(at)))) {
            at++;
        }
        return at;
    }

    private static boolean opener(char c) {
        return Marks.quote(c)
                || Marks.openingBracket(c)
                || Marks.dash(c)
                || c == '\u00BF'
                || c == '\u00A1'
                || c == '\u2022';
    }

    private static boolean opensAnew(char c) {
        return c == '$' || c == '\u20AC' || c == '\u00A3' || c == '#' || c == '@' || c == '*' || c == '\uFFFC';
    }

    /** A stop inside a token: abbreviation or ordinal. */
    private boolean abbreviated(String text, Cuts cuts, int stop, int begin, char c) {
        int kind = abbreviations.get(text, cuts.start(stop), cuts.end(stop));
        if (!Marks.upper(c) || kind == Joints.NEVER_ENDS) {
            return false;
        }
        boolean function = common.has(text, cuts.start(begin), cuts.end(begin));
        return kind == Joints.OFTEN_ENDS || function;
    }

    /** Whether something with letters stands before the stop, so that "1." and "..." end nothing; looks back a little only. */
    private static boolean wordy(String text, Cuts cuts, int first, int stop) {
        int from = Math.max(first, stop - FAR);
        for (int i = stop - 1; i >= from; i--) {
            if (Marks.letter(text.charAt(cuts.start(i)))) {
                return true;
            }
        }
        return from > first;
    }

    /** A single word in lower case with its stop ("bord.") stays with the sentence before it. */
    private static int stray(String text, Cuts cuts, int next) {
        boolean single = next + 1 < cuts.size()
                && Marks.lower(text.charAt(cuts.start(next)))
                && cuts.glued(next + 1)
                && text.charAt(cuts.start(next + 1)) == '.'
                && cuts.end(next + 1) - cuts.start(next + 1) == 1;
        return single ? next + 2 : next;
    }
}
