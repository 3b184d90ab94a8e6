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
    void tokenise(char[] text, int from, int to, Cuts out) {
        int at = from;
        while (at < to) {
            int kinds = Marks.of(text[at]);
            if ((kinds & Marks.WHITE) != 0) {
                at++;
            } else {
                int end = (kinds & Marks.LETTER) != 0 ? word(text, at, to, out) : at;
                at = end > at ? end : chunk(text, at, to, out);
            }
        }
    }

    /**
     * A run of letters with white space behind it, or with one mark and white space: the most common cases by far. Answers
     * where it went on to, or {@code from} for anything else.
     */
    private int word(char[] text, int from, int to, Cuts out) {
        int end = lettersEnd(text, from + 1, to);
        if (end == to || Marks.white(text[end])) {
            return plain(text, from, end, out);
        }
        boolean last = end + 1 == to || Marks.white(text[end + 1]);
        return last && closes(text[end]) ? closed(text, from, end, to, out) : from;
    }

    /** Whether {@code c} behind a word is a token of its own, whatever the word; of the full stop only abbreviations doubt it. */
    private static boolean closes(char c) {
        return c == ',' || c == ';' || c == ':' || c == '"' || Marks.is(c, Marks.STOP | Marks.CLOSING);
    }

    private int closed(char[] text, int from, int end, int to, Cuts out) {
        if (text[end] == '.' && abbreviation(text, from, end, to)) {
            out.add(from, end + 1);
        } else {
            plain(text, from, end, out);
            out.add(end, end + 1);
        }
        return end + 1;
    }

    private int plain(char[] text, int from, int end, Cuts out) {
        int cut = joints.parted.get(text, from, end);
        if (cut > 0) {
            out.add(from, from + cut);
            return out.add(from + cut, end);
        }
        return out.add(from, end);
    }

    /** Takes apart what stands up to the next white space; answers where it went on to. */
    private int chunk(char[] text, int from, int to, Cuts out) {
        int end = from;
        boolean address = false;
        while (end < to) {
            char c = text[end];
            int kinds = Marks.of(c);
            if ((kinds & Marks.WHITE) != 0) {
                break;
            }
            address |= (kinds & (Marks.LETTER | Marks.DIGIT)) == 0 && Addresses.hint(text, from, end, c);
            end++;
        }
        int at = from;
        while (at < end) {
            boolean fresh = at == from || !Addresses.part(text[at - 1]);
            int after = address && fresh ? Addresses.end(text, at, end) : -1;
            at = after > at ? out.address(at, after) : piece(text, at, end, to, out);
        }
        return at;
    }

    private int piece(char[] text, int at, int end, int to, Cuts out) {
        char c = text[at];
        if (Marks.letter(c)) {
            return letters(text, at, end, to, out);
        }
        if (Marks.digit(c)) {
            return digits(text, at, end, to, out);
        }
        return out.add(at, mark(text, at, end));
    }

    /** A mark, or a run of marks that is written as one. */
    private int mark(char[] text, int at, int end) {
        char c = text[at];
        int next = at + 1;
        if (c == '.' || c == '-' || c == '*' || c == '_' || c == '=' || c == '#' || c == '<' || c == '>') {
            return run(text, at, end);
        }
        if ((c == '!' || c == '?') && joints.marksRun) {
            while (next < end && (text[next] == '!' || text[next] == '?')) {
                next++;
            }
            return next;
        }
        if (c == '\u00B0' && next < end && Marks.letter(text[next]) && wordEnd(text, next, end) == next + 1) {
            return next + 1;
        }
        boolean doubled = next < end && text[next] == c && (c == '`' || Marks.apostrophe(c));
        if (doubled) {
            return next + 1;
        }
        boolean year = Marks.apostrophe(c) && at + 2 < end && Marks.digit(text[next]) && Marks.digit(text[at + 2]);
        if (year && (at == 0 || Marks.white(text[at - 1]))) {
            return wordEnd(text, next, end);
        }
        return next;
    }

    private static int run(char[] text, int at, int end) {
        int next = at + 1;
        while (next < end && text[next] == text[at]) {
            next++;
        }
        return next;
    }

    static int wordEnd(char[] text, int at, int end) {
        int next = at;
        while (next < end && bound(text[next])) {
            next++;
        }
        return next;
    }

    private static int lettersEnd(char[] text, int at, int end) {
        int next = at;
        while (next < end && Marks.letter(text[next])) {
            next++;
        }
        return next;
    }

    // --- words -----------------------------------------------------------------------------------------------

    private int letters(char[] text, int from, int end, int to, Cuts out) {
        int start = from;
        int at = wordEnd(text, from, end);
        while (at < end) {
            char c = text[at];
            boolean inside = at + 1 < end && bound(text[at + 1]);
            int clitic = clitic(text, start, at, end);
            if (clitic >= 0) {
                return cut(start, clitic, cliticEnd(text, at, end), out);
            }
            if (Marks.apostrophe(c) && joints.elisions.has(text, start, at) && !whole(text, start, end)) {
                boolean doubled = at + 1 < end && text[at + 1] == c;
                return out.add(start, doubled ? at : at + 1);
            }
            if (c == '.') {
                return dot(text, start, at, end, to, out);
            }
            if (c == '(' && option(text, at, end)) {
                at = wordEnd(text, lettersEnd(text, at + 1, end) + 1, end);
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
    private static boolean option(char[] text, int at, int end) {
        int last = lettersEnd(text, at + 1, Math.min(end, at + 4));
        return last > at + 1 && last <= at + 3 && last < end && text[last] == ')';
    }

    private static boolean bound(char c) {
        return Marks.is(c, Marks.LETTER | Marks.DIGIT);
    }

    private static int cut(int start, int middle, int end, Cuts out) {
        if (middle > start) {
            out.add(start, middle);
        }
        return out.add(middle, end);
    }

    /** Whether the mark at {@code at} stays inside its word: O'Brien, AT&T, post-war. */
    private boolean joins(char[] text, int start, int at) {
        char c = text[at];
        if (Marks.hyphen(c)) {
            return !joints.hyphensPart || joints.prefixes.has(text, start, at);
        }
        return Marks.apostrophe(c) || c == '&' || c == '_' || c == '\u00B7' || c == '*';
    }

    /** Whether a listed whole word ("aujourd'hui") starts at {@code start}. */
    private boolean whole(char[] text, int start, int end) {
        int limit = Math.min(end, start + joints.whole.longest() + 1);
        int at = start;
        while (at < limit && (bound(text[at]) || Marks.apostrophe(text[at]) || text[at] == '-')) {
            at++;
        }
        return joints.whole.has(text, start, at);
    }

    /** Where a clitic starts whose mark stands at {@code at} ("'s", the n of "n't", "-t-il"), or -1. */
    private int clitic(char[] text, int start, int at, int end) {
        char c = text[at];
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
    private int cliticEnd(char[] text, int at, int full) {
        int end = Math.min(full, at + joints.clitics.longest() + 1);
        int next = wordEnd(text, at + 1, end);
        boolean hyphens = Marks.hyphen(text[at]);
        while (hyphens && next + 1 < end && Marks.hyphen(text[next]) && Marks.letter(text[next + 1])) {
            next = wordEnd(text, next + 1, end);
        }
        return next;
    }

    // --- full stops in and behind words ------------------------------------------------------------------------

    /** A word up to the full stop at {@code at}: abbreviation, initials, file name, or the end of a sentence. */
    private int dot(char[] text, int start, int at, int end, int to, Cuts out) {
        int last = dotted(text, start, at, end);
        boolean closing = last < end && text[last] == '.' && (last + 1 >= end || text[last + 1] != '.');
        int pair = closing ? doubleInitial(text, start, last, end) : -1;
        if (pair > 0) {
            return out.add(start, pair);
        }
        if (closing && abbreviation(text, start, last, to)) {
            return out.add(start, last + 1);
        }
        return plain(text, start, last, out);
    }

    /** End of two initials with a hyphen ("J.-P.") of which the first ends at {@code dot}; -1 if there is none. */
    private static int doubleInitial(char[] text, int start, int dot, int end) {
        boolean pair = dot - start == 1
                && dot + 3 < end
                && Marks.upper(text[start])
                && Marks.hyphen(text[dot + 1])
                && Marks.upper(text[dot + 2])
                && text[dot + 3] == '.';
        return pair ? dot + 4 : -1;
    }

    /** End of letters with single dots between them: "U.S", "example.org", but not "end.Next". */
    private static int dotted(char[] text, int start, int at, int end) {
        int last = at;
        while (last + 1 < end && text[last] == '.' && bound(text[last + 1])) {
            boolean glued = last - start > 1
                    && Marks.lower(text[last - 1])
                    && Marks.upper(text[last + 1])
                    && Marks.lower(text[last - 2]);
            if (glued) {
                return last;
            }
            last = wordEnd(text, last + 1, end);
        }
        return last;
    }

    private boolean abbreviation(char[] text, int start, int dot, int to) {
        Words known = joints.abbreviations;
        if (known.has(text, start, dot + 1)) {
            return true;
        }
        if (dot - start > 1) {
            return initials(text, start, dot);
        }
        return Marks.upper(text[start]) && follows(text, dot + 1, to);
    }

    /** Single letters parted by dots. */
    private static boolean initials(char[] text, int start, int dot) {
        for (int i = start + 1; i < dot; i += 2) {
            if (text[i] != '.') {
                return false;
            }
        }
        return true;
    }

    /** Whether a capital, or another initial, follows a possible initial. */
    private static boolean follows(char[] text, int from, int to) {
        int at = from;
        while (at < to && (text[at] == ' ' || text[at] == '\u00A0' || Marks.hyphen(text[at]))) {
            at++;
        }
        return at < to && at > from && Marks.upper(text[at]);
    }

    // --- numbers -----------------------------------------------------------------------------------------------

    private int digits(char[] text, int from, int end, int to, Cuts out) {
        int at = number(text, from, end);
        if (joints.spacedThousands || at == end) {
            at = thousands(text, from, at, to);
        }
        if (at > end) {
            return out.add(from, at);
        }
        if (at < end && Marks.letter(text[at])) {
            int last = lettersEnd(text, at, end);
            return joints.units.has(text, at, last) ? cut(from, at, last, out) : letters(text, from, end, to, out);
        }
        boolean ordinal = joints.dottedOrdinals && ordinal(text, from, at, to);
        return out.add(from, ordinal ? at + 1 : at);
    }

    /** Digits with single marks between them: 1,100.5, 20:15, 9/11, 2006-08-07. */
    private static int number(char[] text, int from, int end) {
        int at = from;
        while (at < end) {
            char c = text[at];
            boolean mark = c == '.' || c == ',' || c == ':' || c == '/' || c == '-' || c == '\'' || c == '\u2019';
            boolean inner = mark && at > from && at + 1 < end && Marks.digit(text[at + 1]);
            if (!Marks.digit(c) && !inner) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Further groups of exactly three digits behind one blank: "12 500". A plain blank counts where it is custom. */
    private int thousands(char[] text, int from, int end, int to) {
        int at = end;
        if (end - from > 3 || text[from] == '0') {
            return end;
        }
        while (at + 3 < to && gap(text[at]) && group(text, at + 1, to)) {
            at += 4;
        }
        boolean decimals = at > end && at + 1 < to && text[at] == ',' && Marks.digit(text[at + 1]);
        return decimals ? number(text, at + 1, to) : at;
    }

    private boolean gap(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2009' || (c == ' ' && joints.spacedThousands);
    }

    private static boolean group(char[] text, int at, int to) {
        return Marks.digit(text[at])
                && Marks.digit(text[at + 1])
                && Marks.digit(text[at + 2])
                && (at + 3 >= to || !bound(text[at + 3]));
    }

    /** One or two digits with a full stop, and a word behind a blank: "3. Mai". */
    private static boolean ordinal(char[] text, int from, int at, int to) {
        return at - from <= 2
                && at + 2 < to
                && text[at] == '.'
                && Marks.white(text[at + 1])
                && Marks.letter(text[at + 2]);
    }
}
