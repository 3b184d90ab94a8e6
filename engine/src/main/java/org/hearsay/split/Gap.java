package org.hearsay.split;

/** What stands around one gap between two tokens, as places in the weights of {@link Borders}. */
final class Gap {

    /** Keeps the same value in another place of the window apart. */
    private static final int STRIDE = 0xC2B2AE35;

    private static final int MASK = Borders.ROOM - 1;
    /** Shape and word of a token that is not there. */
    static final int OUTSIDE = 0;

    private static final int STOP = 1;
    private static final int QUOTE = 10;

    private static final int OPENED = 14;
    private static final int CLOSED = 15;

    private static final int ADDRESS = 26;
    private static final int MARKS = 27;
    private static final int BULLET = 28;
    private static final int SLASH = 29;
    /** Shapes from here on are of words and numbers. */
    private static final int WORDS = 16;

    /** Tokens on each side that are looked at, and those of them whose endings are. */
    private static final int WINDOW = 4;

    private static final int NEAR = 2;

    /** Features of a token, and the first template behind those of all tokens. */
    private static final int PLACES = 4;

    private static final int WHOLE = 1 + 2 * WINDOW * PLACES;

    /** Letters of a word that are looked at; more would let one endless word be read again at each gap. */
    private static final int LETTERS = 16;

    /** Letters of an address that are looked at. */
    private static final int ADDRESS_LETTERS = 40;

    /** All sentences, in {@link #lost}. */
    static final int ALL = 1 << 10;

    /** So many sentences back is long ago. */
    private static final int LATELY = 10;

    final int[] features = new int[40];
    int count;
    /** How many of the features a glance gives; they stand first. */
    int near;

    boolean stopped;
    /** Whether a word that is small but where a sentence starts stands there with a capital. */
    boolean raised;
    /** Part of the sentences before that ended without a stop, the last ones counting most, in parts of {@link #ALL}. */
    int lost;

    private final Lexis lexis;
    private int template;

    Gap(Lexis lexis) {
        this.lexis = lexis;
    }

    /**
     * Whether a sentence may start with token {@code next}: behind a mark, or with a capital, a digit or a mark. Any
     * other gap is none, which spares most of the work.
     */
    static boolean open(Cuts cuts, int next) {
        if (cuts.begins(next, Marks.LOWER)) {
            return cuts.ends(next - 1, Marks.STOP | Marks.QUOTE | Marks.CLOSING);
        }
        char c = cuts.first(next);
        boolean tied = cuts.last(next - 1) == ',' && !cuts.begins(next, Marks.UPPER);
        return !tied && c != ',' && c != ';' && c != ':' && c != '%' && !closing(cuts, next);
    }

    private static boolean closing(Cuts cuts, int next) {
        return cuts.glued(next) && cuts.begins(next, Marks.STOP | Marks.CLOSING | Marks.APOSTROPHE);
    }

    /** Takes in that a sentence ended, with a stop or without. */
    void ended(boolean stop) {
        lost += ((stop ? 0 : ALL) - lost) / LATELY;
    }

    /** Takes in what touches the gap before token {@code next} of the sentence that starts with token {@code first}. */
    void glance(Cuts cuts, int first, int next) {
        count = 0;
        token(cuts, first, next, next - 1);
        token(cuts, first, next, next);
        int before = cuts.shape(next - 1);
        stopped = before <= STOP + 2 || before == CLOSED || before == QUOTE;
        template = WHOLE;
        add(run(cuts, next - 1, -1) << 2 | run(cuts, next, 1));
        add(before << 5 | cuts.shape(next));
        near = count;
    }

    /**
     * Takes in the rest of what stands around that gap.
     *
     * @param quotes quotation marks since {@code first}
     * @param depth brackets that are open
     */
    void look(Cuts cuts, int first, int next, int quotes, int depth) {
        for (int i = 1; i < WINDOW; i++) {
            token(cuts, first, next, next - 1 - i);
            token(cuts, first, next, next + i);
        }
        template = WHOLE + 2;
        add(length(next - first));
        add((quotes & 1) | (depth > 0 ? 2 : 0));
        add(cuts.shape(first));
        add(cuts.word(first));
        add(lexis.known(cuts, first));
    }

    /** Token {@code at}, which there need not be: its word, class of words, shape, and ending if it stands near. */
    private void token(Cuts cuts, int first, int next, int at) {
        template = 1 + (at - next + WINDOW) * PLACES;
        if (at < 0 || at >= cuts.size()) {
            template += PLACES - 1;
            add(OUTSIDE);
            return;
        }
        int shape = cuts.shape(at);
        int known = lexis.known(cuts, at);
        int glued = cuts.glued(at) ? 1 : 0;
        int earlier = at < first ? 1 : 0;
        add(cuts.word(at));
        add(Lexis.family(known));
        add((shape << 2 | earlier << 1 | glued) << 2 | Lexis.kind(known));
        if (shape >= WORDS && at >= next - NEAR && at < next + NEAR) {
            add(ending(cuts, at));
        }
    }

    /** Words with a capital from token {@code i} on, up to three. */
    private static int run(Cuts cuts, int i, int step) {
        int n = 0;
        int at = i;
        while (n < 3 && at >= 0 && at < cuts.size() && cuts.begins(at, Marks.UPPER)) {
            n++;
            at += step;
        }
        return n;
    }

    private void add(int a) {
        int h = a * 0x9E3779B1 * 0x85EBCA6B + template++ * STRIDE;
        h ^= h >>> 15;
        h *= 0x2C1B3C6D;
        features[count++] = (h ^ h >>> 15) & MASK;
    }

    private static int length(int tokens) {
        return tokens < 6 ? tokens : 3 + (32 - Integer.numberOfLeadingZeros(tokens));
    }

    /** A number for the letters of token {@code i}, digits alike; 0 for hardly any. */
    static int word(Cuts cuts, int i) {
        char[] text = cuts.text();
        int hash = 7;
        int end = Math.min(cuts.end(i), cuts.start(i) + LETTERS);
        for (int at = cuts.start(i); at < end; at++) {
            hash = hash * 31 + Marks.fold(text[at]);
        }
        return hash;
    }

    /** The last three letters. */
    private static int ending(Cuts cuts, int i) {
        char[] text = cuts.text();
        int hash = 11;
        for (int at = Math.max(cuts.start(i), cuts.end(i) - 3); at < cuts.end(i); at++) {
            hash = hash * 31 + Marks.small(text[at]);
        }
        return hash;
    }

    /** What token {@code i} looks like, in five bits; never 0. */
    static int shape(Cuts cuts, int i) {
        if (cuts.begins(i, Marks.LETTER)) {
            return letters(cuts, i);
        }
        if (cuts.begins(i, Marks.DIGIT)) {
            return cuts.length(i) < 3 ? 16 : cuts.last(i) == '.' ? 17 : 18;
        }
        return mark(cuts.first(i), cuts.length(i) > 1);
    }

    private static int letters(Cuts cuts, int i) {
        boolean upper = cuts.begins(i, Marks.UPPER);
        if (address(cuts, i)) {
            return ADDRESS;
        }
        if (cuts.last(i) == '.') {
            return cuts.length(i) == 2 ? 19 : upper ? 20 : 21;
        }
        if (!upper) {
            return 22;
        }
        boolean single = cuts.length(i) == 1;
        return single ? 23 : Marks.upper(cuts.text()[cuts.start(i) + 1]) ? 24 : 25;
    }

    /** Whether a mark of addresses of mail and of the web stands among the first letters. */
    private static boolean address(Cuts cuts, int i) {
        if (!cuts.address(i)) {
            return false;
        }
        int end = Math.min(cuts.end(i), cuts.start(i) + ADDRESS_LETTERS);
        for (int at = cuts.start(i) + 1; at < end; at++) {
            char c = cuts.text()[at];
            if (c == '@' || c == '/') {
                return true;
            }
        }
        return false;
    }

    private static int mark(char c, boolean run) {
        if (Marks.stop(c)) {
            return c == '.' ? run ? STOP + 2 : STOP : c == '?' || c == '!' ? STOP + 1 : STOP + 2;
        }
        if (Marks.quote(c)) {
            return c == '\u00BB' || c == '\u201D' ? CLOSED : c == '\u00AB' || c == '\u201E' ? OPENED : QUOTE;
        }
        if (Marks.openingBracket(c)) {
            return 5;
        }
        if (Marks.closingBracket(c)) {
            return 6;
        }
        if (Marks.dash(c)) {
            return run ? 7 : 8;
        }
        if (run) {
            return MARKS;
        }
        return switch (c) {
            case ',' -> 9;
            case ':' -> 11;
            case ';' -> 12;
            case '*', '#', '_', '=', '~', '|', '>', '<' -> 13;
            case '\u2022' -> BULLET;
            case '/' -> SLASH;
            default -> 4;
        };
    }
}
