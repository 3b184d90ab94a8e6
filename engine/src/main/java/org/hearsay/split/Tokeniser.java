package org.hearsay.split;

import org.hearsay.language.Words;

/**
 * Finds the tokens of a stretch of text in one pass, by the convention of the Universal Dependencies treebanks of the
 * language. No objects are made for tokens: their offsets go into a {@link Cuts}.
 */
final class Tokeniser {

    private final Joints joints;

    Tokeniser(Joints joints) {
        this.joints = joints;
    }

    /** Adds all tokens between {@code from} and {@code to} to {@code out}. */
    void tokenise(String text, int from, int to, Cuts out) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Marks.white(c)) {
                at++;
            } else {
                int end = word(text, at, to);
                at = end < 0 ? chunk(text, at, to, out) : plain(text, at, end, out);
            }
        }
    }

    /** End of a run of letters with white space behind it: the most common case by far; -1 for anything else. */
    private static int word(String text, int from, int to) {
        int at = from;
        while (at < to && Marks.letter(text.charAt(at))) {
            at++;
        }
        return at > from && (at == to || Marks.white(text.charAt(at))) ? at : -1;
    }

    private int plain(String text, int from, int end, Cuts out) {
        int cut = joints.parted.get(text, from, end);
        if (cut > 0) {
            out.add(from, from + cut);
            out.add(from + cut, end);
        } else {
            out.add(from, end);
        }
        return end;
    }

    /** Takes apart what stands up to the next white space; answers where it went on to. */
    private int chunk(String text, int from, int to, Cuts out) {
        int end = from;
        boolean address = false;
        while (end < to && !Marks.white(text.charAt(end))) {
            char c = text.charAt(end);
            address |= c == '@' || (c == '/' && end > from && text.charAt(end - 1) == ':') || c == 'w' || c == 'W';
            end++;
        }
        int at = from;
        while (at < end) {
            boolean fresh = at == from || !Addresses.part(text.charAt(at - 1));
            int after = address && fresh ? Addresses.end(text, at, end) : -1;
            if (after > at) {
                out.add(at, after);
                at = after;
            } else {
                at = piece(text, at, end, to, out);
            }
        }
        return at;
    }

    private int piece(String text, int at, int end, int to, Cuts out) {
        char c = text.charAt(at);
        if (Marks.letter(c)) {
            return letters(text, at, end, to, out);
        }
        if (Marks.digit(c)) {
            return digits(text, at, end, to, out);
        }
        int after = mark(text, at, end);
        out.add(at, after);
        return after;
    }

    /** A mark, or a run of marks that is written as one. */
    private int mark(String text, int at, int end) {
        char c = text.charAt(at);
        int next = at + 1;
        if (c == '.' || c == '-' || c == '*' || c == '_' || c == '=' || c == '#' || c == '<' || c == '>') {
            return run(text, at, end);
        }
        if ((c == '!' || c == '?') && joints.marksRun) {
            while (next < end && (text.charAt(next) == '!' || text.charAt(next) == '?')) {
                next++;
            }
            return next;
        }
        if (c == '\u00B0' && next < end && Marks.letter(text.charAt(next)) && wordEnd(text, next, end) == next + 1) {
            return next + 1;
        }
        boolean doubled = next < end && text.charAt(next) == c && (c == '`' || Marks.apostrophe(c));
        if (doubled) {
            return next + 1;
        }
        boolean year = Marks.apostrophe(c)
                && at + 2 < end
                && Marks.digit(text.charAt(next))
                && Marks.digit(text.charAt(at + 2));
        if (year && (at == 0 || Marks.white(text.charAt(at - 1)))) {
            return wordEnd(text, next, end);
        }
        return next;
    }

    private static int run(String text, int at, int end) {
        int next = at + 1;
        while (next < end && text.charAt(next) == text.charAt(at)) {
            next++;
        }
        return next;
    }

    static int wordEnd(String text, int at, int end) {
        int next = at;
        while (next < end && (Marks.letter(text.charAt(next)) || Marks.digit(text.charAt(next)))) {
            next++;
        }
        return next;
    }

    private static int lettersEnd(String text, int at, int end) {
        int next = at;
        while (next < end && Marks.letter(text.charAt(next))) {
            next++;
        }
        return next;
    }

    // --- words -----------------------------------------------------------------------------------------------

    private int letters(String text, int from, int end, int to, Cuts out) {
        int start = from;
        int at = wordEnd(text, from, end);
        while (at < end) {
            char c = text.charAt(at);
            boolean inside = at + 1 < end && bound(text.charAt(at + 1));
            int clitic = clitic(text, start, at, end);
            if (clitic >= 0) {
                return cut(start, clitic, cliticEnd(text, at, end), out);
            }
            if (Marks.apostrophe(c) && joints.elisions.has(text, start, at) && !whole(text, start, end)) {
                boolean doubled = at + 1 < end && text.charAt(at + 1) == c;
                out.add(start, doubled ? at : at + 1);
                return doubled ? at : at + 1;
            }
            if (c == '.') {
                return dot(text, start, at, end, to, out);
            }
            if (c == '(' && option(text, at, end)) {
                at = wordEnd(text, text.indexOf(')', at) + 1, end);
                continue;
            }
            if (!inside || !joins(text, start, at)) {
                break;
            }
            at = wordEnd(text, at + 1, end);
        }
        return plain(text, start, at, out);
    }

    /** One or two letters in brackets at the end of a word: "élu(e)s". */
    private static boolean option(String text, int at, int end) {
        int last = lettersEnd(text, at + 1, Math.min(end, at + 4));
        return last > at + 1 && last <= at + 3 && last < end && text.charAt(last) == ')';
    }

    private static boolean bound(char c) {
        return Marks.letter(c) || Marks.digit(c);
    }

    private static int cut(int start, int middle, int end, Cuts out) {
        if (middle > start) {
            out.add(start, middle);
        }
        out.add(middle, end);
        return end;
    }

    /** Whether the mark at {@code at} stays inside its word: O'Brien, AT&T, post-war. */
    private boolean joins(String text, int start, int at) {
        char c = text.charAt(at);
        if (Marks.hyphen(c)) {
            return !joints.hyphensPart || joints.prefixes.has(text, start, at);
        }
        return Marks.apostrophe(c) || c == '&' || c == '_' || c == '\u00B7' || c == '*';
    }

    /** Whether a listed whole word ("aujourd'hui") starts at {@code start}. */
    private boolean whole(String text, int start, int end) {
        int limit = Math.min(end, start + joints.whole.longest() + 1);
        int at = start;
        while (at < limit && (bound(text.charAt(at)) || Marks.apostrophe(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return joints.whole.has(text, start, at);
    }

    /** Where a clitic starts whose mark stands at {@code at} ("'s", the n of "n't", "-t-il"), or -1. */
    private int clitic(String text, int start, int at, int end) {
        char c = text.charAt(at);
        if (!Marks.apostrophe(c) && !Marks.hyphen(c)) {
            return -1;
        }
        int last = cliticEnd(text, at, end);
        if (last == at + 1 || whole(text, start, end)) {
            return -1;
        }
        if (joints.clitics.has(text, at, last)) {
            return at;
        }
        boolean negation = at - 1 > start && joints.clitics.has(text, at - 1, last);
        return negation ? at - 1 : -1;
    }

    /** End of letters and hyphens behind the mark at {@code at}; looks no further than the longest clitic. */
    private int cliticEnd(String text, int at, int full) {
        int end = Math.min(full, at + joints.clitics.longest() + 1);
        int next = wordEnd(text, at + 1, end);
        boolean hyphens = Marks.hyphen(text.charAt(at));
        while (hyphens && next + 1 < end && Marks.hyphen(text.charAt(next)) && Marks.letter(text.charAt(next + 1))) {
            next = wordEnd(text, next + 1, end);
        }
        return next;
    }

    // --- full stops in and behind words ------------------------------------------------------------------------

    /** A word up to the full stop at {@code at}: abbreviation, initials, file name, or the end of a sentence. */
    private int dot(String text, int start, int at, int end, int to, Cuts out) {
        int last = dotted(text, start, at, end);
        boolean closing = last < end && text.charAt(last) == '.' && (last + 1 >= end || text.charAt(last + 1) != '.');
        int pair = closing ? doubleInitial(text, start, last, end) : -1;
        if (pair > 0) {
            out.add(start, pair);
            return pair;
        }
        if (closing && abbreviation(text, start, last, to)) {
            out.add(start, last + 1);
            return last + 1;
        }
        return plain(text, start, last, out);
    }

    /** End of two initials with a hyphen ("J.-P.") of which the first ends at {@code dot}; -1 if there is none. */
    private static int doubleInitial(String text, int start, int dot, int end) {
        boolean pair = dot - start == 1
                && dot + 3 < end
                && Marks.upper(text.charAt(start))
                && Marks.hyphen(text.charAt(dot + 1))
                && Marks.upper(text.charAt(dot + 2))
                && text.charAt(dot + 3) == '.';
        return pair ? dot + 4 : -1;
    }

    /** End of letters with single dots between them: "U.S", "example.org", but not "end.Next". */
    private static int dotted(String text, int start, int at, int end) {
        int last = at;
        while (last + 1 < end && text.charAt(last) == '.' && bound(text.charAt(last + 1))) {
            boolean glued = last - start > 1
                    && Marks.lower(text.charAt(last - 1))
                    && Marks.upper(text.charAt(last + 1))
                    && Marks.lower(text.charAt(last - 2));
            if (glued) {
                return last;
            }
            last = wordEnd(text, last + 1, end);
        }
        return last;
    }

    private boolean abbreviation(String text, int start, int dot, int to) {
        Words known = joints.abbreviations;
        if (known.has(text, start, dot + 1)) {
            return true;
        }
        boolean dots = text.indexOf('.', start) < dot;
        if (dots) {
            return initials(text, start, dot);
        }
        boolean initial = dot - start == 1 && Marks.upper(text.charAt(start));
        return initial && follows(text, dot + 1, to);
    }

    /** Single letters parted by dots. */
    private static boolean initials(String text, int start, int dot) {
        for (int i = start + 1; i < dot; i += 2) {
            if (text.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** Whether a capital, or another initial, follows a possible initial. */
    private static boolean follows(String text, int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0' || Marks.hyphen(text.charAt(at)))) {
            at++;
        }
        return at < to && at > from && Marks.upper(text.charAt(at));
    }

    // --- numbers -----------------------------------------------------------------------------------------------

    private int digits(String text, int from, int end, int to, Cuts out) {
        int at = number(text, from, end);
        if (joints.spacedThousands || at == end) {
            at = thousands(text, from, at, to);
        }
        if (at > end) {
            out.add(from, at);
            return at;
        }
        if (at < end && Marks.letter(text.charAt(at))) {
            int last = lettersEnd(text, at, end);
            return joints.units.has(text, at, last) ? cut(from, at, last, out) : letters(text, from, end, to, out);
        }
        boolean ordinal = joints.dottedOrdinals && ordinal(text, from, at, to);
        out.add(from, ordinal ? at + 1 : at);
        return ordinal ? at + 1 : at;
    }

    /** Digits with single marks between them: 1,100.5, 20:15, 9/11, 2006-08-07. */
    private static int number(String text, int from, int end) {
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            boolean mark = c == '.' || c == ',' || c == ':' || c == '/' || c == '-' || c == '\'' || c == '\u2019';
            boolean inner = mark && at > from && at + 1 < end && Marks.digit(text.charAt(at + 1));
            if (!Marks.digit(c) && !inner) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Further groups of exactly three digits behind one blank: "12 500". A plain blank counts where it is custom. */
    private int thousands(String text, int from, int end, int to) {
        int at = end;
        if (end - from > 3 || text.charAt(from) == '0') {
            return end;
        }
        while (at + 3 < to && gap(text.charAt(at)) && group(text, at + 1, to)) {
            at += 4;
        }
        boolean decimals = at > end && at + 1 < to && text.charAt(at) == ',' && Marks.digit(text.charAt(at + 1));
        return decimals ? number(text, at + 1, to) : at;
    }

    private boolean gap(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2009' || (c == ' ' && joints.spacedThousands);
    }

    private static boolean group(String text, int at, int to) {
        return Marks.digit(text.charAt(at))
                && Marks.digit(text.charAt(at + 1))
                && Marks.digit(text.charAt(at + 2))
                && (at + 3 >= to || !bound(text.charAt(at + 3)));
    }

    /** One or two digits with a full stop, and a word behind a blank: "3. Mai". */
    private static boolean ordinal(String text, int from, int at, int to) {
        return at - from <= 2
                && at + 2 < to
                && text.charAt(at) == '.'
                && Marks.white(text.charAt(at + 1))
                && Marks.letter(text.charAt(at + 2));
    }
}
