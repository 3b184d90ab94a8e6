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
    private static final int NOT_YET = -1;
    /** Longest name in such a tag, in tokens. */
    private static final int NAME = 3;

    private final Words abbreviations;
    private final Words common;
    private final @Nullable Judge judge;
    private final Lexis lexis;

    Sentences(Joints joints, Words common, @Nullable Borders borders) {
        this(joints, common, borders, borders == null ? new Lexis(new short[0]) : borders.lexis);
    }

    /** With {@code judge} in the place of what was learned; null leaves all to the rules. */
    Sentences(Joints joints, Words common, @Nullable Judge judge, Lexis lexis) {
        this.abbreviations = joints.abbreviations;
        this.common = common;
        this.judge = judge;
        this.lexis = lexis;
    }

    /** Room for the look at one gap; belongs to one reading, so that several may go on at a time. */
    Gap gap() {
        return new Gap(lexis);
    }

    /**
     * Index of the token behind the sentence that starts with token {@code first}. What the rules see stands; the judge
     * only adds to it, and not behind quotation marks, where the rules know who said what.
     */
    int end(Cuts cuts, int first, Gap gap) {
        int quotes = 0;
        int depth = 0;
        int at = first;
        int border = NOT_YET;
        for (int next = first + 1; next < cuts.size(); next++) {
            if (at == next - 1 && cuts.plain(next)) {
                at = next;
                continue;
            }
            if (cuts.begins(next - 1, Marks.QUOTE | Marks.OPENING | Marks.CLOSING)) {
                quotes += cuts.begins(next - 1, Marks.QUOTE) ? 1 : 0;
                depth = depth(cuts, next - 1, depth);
            }
            while (border == NOT_YET && at < next) {
                border = border(cuts, first, at);
                at = border == NOT_YET ? behind(cuts, at) : at;
            }
            if (border == next || judged(cuts, first, next, quotes, depth, gap)) {
                gap.ended(border == next || gap.stopped);
                return next;
            }
        }
        return cuts.size();
    }

    private boolean judged(Cuts cuts, int first, int next, int quotes, int depth, Gap gap) {
        if (judge == null || !Gap.open(cuts, next) || cuts.ends(next - 1, Marks.QUOTE)) {
            return false;
        }
        if (cuts.begins(next, Marks.QUOTE) ? bound(cuts, next) : name(cuts, first, next)) {
            return false;
        }
        if (gap.lost == 0 && capital(cuts, next)) {
            return false;
        }
        gap.glance(cuts, first, next);
        if (!judge.doubts(gap)) {
            return false;
        }
        gap.look(cuts, first, next, quotes, depth);
        gap.raised = cuts.begins(next, Marks.UPPER) && common.has(cuts.text(), cuts.start(next), cuts.end(next));
        return judge.starts(cuts, next, gap);
    }

    /**
     * Whether token {@code next} is a noun or a name behind a word without a stop: it has its capital from itself. Behind a
     * word with a capital it must be known to be one. It is looked at only where the line has lost a stop already.
     */
    private boolean capital(Cuts cuts, int next) {
        if (!cuts.begins(next, Marks.UPPER)
                || !cuts.begins(next - 1, Marks.LETTER)
                || cuts.ends(next - 1, Marks.STOP)) {
            return false;
        }
        int kind = Lexis.kind(lexis.known(cuts, next));
        return kind == Lexis.CAPITAL
                || (kind != Lexis.SMALL && kind != Lexis.BOTH && cuts.begins(next - 1, Marks.LOWER));
    }

    /** Whether the quotation mark {@code next} belongs to what stands before it: it closes the sentence, or a colon leads to it. */
    private static boolean bound(Cuts cuts, int next) {
        return cuts.last(next - 1) == ':' || (cuts.ends(next - 1, Marks.STOP) && closes(cuts, next));
    }

    /** Whether a sentence opens with exactly three words with capitals, of which {@code next} is the last: a title and a name. */
    private static boolean name(Cuts cuts, int first, int next) {
        return next - first == 2
                && next + 1 < cuts.size()
                && cuts.begins(first, Marks.UPPER)
                && cuts.begins(first + 1, Marks.UPPER)
                && cuts.begins(next, Marks.UPPER)
                && cuts.begins(next + 1, Marks.LOWER);
    }

    private static int depth(Cuts cuts, int i, int depth) {
        return cuts.begins(i, Marks.OPENING) ? depth + 1 : cuts.begins(i, Marks.CLOSING) ? 0 : depth;
    }

    /**
     * Where the sentence that starts with token {@code first} ends by the rules if token {@code at} is the reason;
     * {@link #NOT_YET} if it is none. Looks ahead no further than the marks around the stop: a search for the next border
     * would be done again behind each border that was learned.
     */
    private int border(Cuts cuts, int first, int at) {
        int next = behind(cuts, at);
        if (cuts.ends(at, Marks.STOP) && (next >= cuts.size() || breaks(cuts, first, at, next))) {
            return stray(cuts, next);
        }
        return next == at + 1 && next < cuts.size() && unstopped(cuts, at, next) ? next : NOT_YET;
    }

    /** The token behind token {@code at} and, if it is a stop, behind the marks that belong to the stop. */
    private static int behind(Cuts cuts, int at) {
        return cuts.ends(at, Marks.STOP) ? closers(cuts, at + 1) : at + 1;
    }

    /** A sentence without its stop: a word in lower case, then one that has a capital only where a sentence starts. */
    private boolean unstopped(Cuts cuts, int at, int next) {
        return cuts.begins(next, Marks.UPPER)
                && cuts.begins(at, Marks.LOWER)
                && cuts.ends(at, Marks.LOWER)
                && !cuts.glued(next)
                && next + 1 < cuts.size()
                && cuts.begins(next + 1, Marks.LOWER)
                && cuts.ends(next, Marks.LOWER)
                && common.get(cuts.text(), cuts.start(next), cuts.end(next)) == STARTER;
    }

    /** Quotation marks and brackets behind a stop belong to the sentence before them. */
    private static int closers(Cuts cuts, int from) {
        int at = from;
        while (at < cuts.size() && closes(cuts, at)) {
            at++;
        }
        return at;
    }

    private static boolean closes(Cuts cuts, int at) {
        char c = cuts.first(at);
        boolean last = at + 1 == cuts.size();
        if (Marks.closingBracket(c)) {
            return cuts.glued(at) || last || !cuts.glued(at + 1);
        }
        if (last || !Marks.quote(c) || c == '\u201E' || c == '\u201A') {
            return last && Marks.quote(c);
        }
        boolean free = !cuts.glued(at + 1);
        return cuts.glued(at) ? free || !word(cuts, at + 1) : free && (c == '\u00BB' || c == '\u201D');
    }

    private static boolean word(Cuts cuts, int at) {
        char c = cuts.first(at);
        return Marks.letter(c) || Marks.digit(c);
    }

    /** Whether a new sentence starts with token {@code next}, behind the stop at {@code stop}. */
    private boolean breaks(Cuts cuts, int first, int stop, int next) {
        char mark = cuts.last(stop);
        int begin = begin(cuts, next);
        if (begin >= cuts.size()) {
            return false;
        }
        char c = cuts.first(begin);
        boolean quoted = next > stop + 1;
        if (cuts.length(stop) > 1 && mark == '.' && cuts.first(stop) != '.') {
            return abbreviated(cuts, stop, begin, c);
        }
        if (begin == next && !Marks.letter(c) && !Marks.digit(c)) {
            return Marks.stop(mark) && !quoted && opensAnew(c);
        }
        if (quoted && cuts.begins(next - 1, Marks.QUOTE) && tag(cuts, next)) {
            return false;
        }
        boolean plainStop = mark == '.' && cuts.length(stop) == 1;
        boolean asked = mark == '?' && begin == next && common.has(cuts.text(), cuts.start(next), cuts.end(next));
        return (!Marks.lower(c) || ((plainStop || asked) && !quoted)) && wordy(cuts, first, stop);
    }

    /** A name, one word in lower case and a stop behind a quotation ("Harlow asked."): who said it, no sentence of its own. */
    private boolean tag(Cuts cuts, int next) {
        int at = next;
        while (at < cuts.size() && at - next < NAME && cuts.begins(at, Marks.UPPER)) {
            at++;
        }
        return at > next
                && at + 1 < cuts.size()
                && !common.has(cuts.text(), cuts.start(next), cuts.end(next))
                && cuts.begins(at, Marks.LOWER)
                && cuts.first(at + 1) == '.';
    }

    /** Marks that may stand before the first word of a sentence, such as an opening quotation mark or a dash. */
    private static int begin(Cuts cuts, int next) {
        int at = next;
        while (at < cuts.size() && opener(cuts.first(at))) {
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
    private boolean abbreviated(Cuts cuts, int stop, int begin, char c) {
        int kind = abbreviations.get(cuts.text(), cuts.start(stop), cuts.end(stop));
        if (!Marks.upper(c) || kind == Joints.NEVER_ENDS) {
            return false;
        }
        boolean function = common.has(cuts.text(), cuts.start(begin), cuts.end(begin));
        return kind == Joints.OFTEN_ENDS || function;
    }

    /** Whether something with letters stands before the stop, so that "1." and "..." end nothing; looks back a little only. */
    private static boolean wordy(Cuts cuts, int first, int stop) {
        int from = Math.max(first, stop - FAR);
        for (int i = stop - 1; i >= from; i--) {
            if (cuts.begins(i, Marks.LETTER)) {
                return true;
            }
        }
        return from > first;
    }

    /** A single word in lower case with its stop ("bord.") stays with the sentence before it. */
    private static int stray(Cuts cuts, int next) {
        boolean single = next + 1 < cuts.size()
                && cuts.begins(next, Marks.LOWER)
                && cuts.glued(next + 1)
                && cuts.first(next + 1) == '.'
                && cuts.length(next + 1) == 1;
        return single ? next + 2 : next;
    }
}
