package org.hearsay.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Span;
import org.hearsay.model.Text;

/**
 * A passage cut finer than its tokens: runs of letters, runs of digits, single marks. Phrase patterns are cut the same
 * way, so that they hold however the tokeniser treats "20h", "l'an", "85%" or "mid-May".
 */
final class Atoms {

    private final String flat;
    private final int[] starts;
    private final int[] ends;
    private final String[] low;

    private Atoms(String flat, int[] starts, int[] ends, String[] low) {
        this.flat = flat;
        this.starts = starts;
        this.ends = ends;
        this.low = low;
    }

    static Atoms of(Text text, Span span) {
        return of(text.flat(), span.start(), span.end());
    }

    static Atoms of(String flat, int from, int to) {
        int[] starts = new int[Math.max(8, (to - from) / 4)];
        int[] ends = new int[starts.length];
        int n = 0;
        int at = from;
        while (at < to) {
            char c = flat.charAt(at);
            if (isSpace(c)) {
                at++;
                continue;
            }
            int end = run(flat, at, to);
            if (n == starts.length) {
                starts = Arrays.copyOf(starts, n * 2);
                ends = Arrays.copyOf(ends, n * 2);
            }
            starts[n] = at;
            ends[n] = end;
            n++;
            at = end;
        }
        String[] low = new String[n];
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < n; i++) {
            // Most words of a long text stand in it before: each is kept once.
            String word = lower(flat, starts[i], ends[i]);
            String before = seen.putIfAbsent(word, word);
            low[i] = before == null ? word : before;
        }
        return new Atoms(flat, Arrays.copyOf(starts, n), Arrays.copyOf(ends, n), low);
    }

    /** The lower-cased atoms of a phrase from a table. */
    static List<String> cut(String phrase) {
        return new ArrayList<>(Arrays.asList(of(phrase, 0, phrase.length()).low));
    }

    /** The atoms of a phrase from a table as it is written there. */
    static List<String> cutExact(String phrase) {
        Atoms atoms = of(phrase, 0, phrase.length());
        List<String> all = new ArrayList<>(atoms.size());
        for (int i = 0; i < atoms.size(); i++) {
            all.add(atoms.exact(i));
        }
        return all;
    }

    private static int run(String s, int at, int to) {
        char c = s.charAt(at);
        int end = at + 1;
        if (isLetter(c)) {
            while (end < to && isLetter(s.charAt(end))) {
                end++;
            }
        } else if (isDigit(c)) {
            while (end < to && isDigit(s.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c) || isCombining(c);
    }

    private static boolean isCombining(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String lower(String s, int from, int to) {
        if (to - from == 1) {
            char c = s.charAt(from);
            if (c == '\u2019' || c == '\u02BC') {
                return "'";
            }
            if (c >= '\u2010' && c <= '\u2015') {
                return "-";
            }
        }
        return s.substring(from, to).toLowerCase(Locale.ROOT);
    }

    int size() {
        return starts.length;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** Atom {@code i} in lower case, with one kind of apostrophe and of dash; empty outside the passage. */
    String low(int i) {
        return i >= 0 && i < low.length ? low[i] : "";
    }

    /** Atom {@code i} as written; empty outside the passage. */
    String form(int i) {
        return i >= 0 && i < low.length ? flat.substring(starts[i], ends[i]) : "";
    }

    /** Atom {@code i} as written, with one kind of apostrophe and of dash; empty outside the passage. */
    String exact(int i) {
        return word(i) ? form(i) : low(i);
    }

    /** Whether no white space stands between atom {@code i} and the one before it. */
    boolean glued(int i) {
        return i > 0 && i < starts.length && ends[i - 1] == starts[i];
    }

    boolean word(int i) {
        return i >= 0 && i < starts.length && isLetter(flat.charAt(starts[i]));
    }

    boolean digits(int i) {
        return i >= 0 && i < starts.length && isDigit(flat.charAt(starts[i]));
    }

    boolean mark(int i) {
        return i >= 0 && i < starts.length && !word(i) && !digits(i);
    }

    /** Whether atom {@code i} starts with a capital letter. */
    boolean capital(int i) {
        return i >= 0 && i < starts.length && Character.isUpperCase(flat.charAt(starts[i]));
    }

    /** Whether atom {@code i} has two letters at least, all of them capitals. */
    boolean capitals(int i) {
        if (!capital(i) || ends[i] - starts[i] < 2) {
            return false;
        }
        for (int at = starts[i]; at < ends[i]; at++) {
            if (Character.isLowerCase(flat.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether atom {@code at} opens a sentence, a quotation or a clause behind a colon. */
    boolean opens(int at) {
        if (at == 0) {
            return true;
        }
        int before = at - 1;
        if (!mark(before)) {
            return false;
        }
        return ".!?:;\"\u00AB\u201C\u201E\u201D-*\u2022".contains(low(before))
                && !(low(before).equals(".") && before > 0 && form(before - 1).length() <= 2)
                && !(low(before).equals("-") && glued(at));
    }

    /** The letters from atom {@code from} up to atom {@code end}, as written. */
    String text(int from, int end) {
        return flat.substring(starts[from], ends[end - 1]);
    }

    /** From the start of atom {@code from} to the end of the atom before {@code end}. */
    Span span(int from, int end) {
        return new Span(starts[from], ends[end - 1]);
    }

    /** The first atom that ends after the code point at {@code offset}; {@link #size()} if there is none. */
    int at(int offset) {
        int lowest = 0;
        int highest = starts.length;
        while (lowest < highest) {
            int middle = (lowest + highest) >>> 1;
            if (ends[middle] <= offset) {
                lowest = middle + 1;
            } else {
                highest = middle;
            }
        }
        return lowest;
    }
}
