package org.hearsay.parse;

/**
 * What the network is told of each word: its letters, ending, beginning, shape, part of speech and features, and what a
 * dictionary says of it, each as a row of weights. A word that was not met in training has the row of unknown ones of its kind.
 */
final class Inputs {

    /** Kinds of what is told; the first rows of the table are the unknown ones of each. */
    static final int KINDS = 8;

    static final int WORD = 0;
    private static final int ENDING = 1;
    private static final int BEGINNING = 2;
    private static final int SHAPE = 3;
    private static final int POS = 4;
    private static final int BUNDLE = 5;
    private static final int CLASS = 6;
    private static final int FORM = 7;

    final Slots places;
    final float[][] rows;

    Inputs(Slots places, float[][] rows) {
        this.places = places;
        this.rows = rows;
    }

    /** Keys with their rows; then of each row its scale, an exponent in eighths, and a byte for each weight. */
    static Inputs read(Bytes file, int width) {
        Slots places = file.table();
        float[][] rows = new float[file.number()][width];
        float[] scales = new float[256];
        for (int e = 0; e < scales.length; e++) {
            scales[e] = scale(e);
        }
        for (float[] row : rows) {
            file.scaled(row, scales[file.one()]);
        }
        return new Inputs(places, rows);
    }

    /** Scale of a row whose first byte is {@code exponent}. */
    static float scale(int exponent) {
        return (float) Math.pow(2, (exponent - 240) / 8.0);
    }

    static int key(int kind, int value) {
        return Slots.legal(Hash.mix(Hash.mix(31, kind), value));
    }

    /** Row of {@code kind} for word {@code i}. */
    int row(int kind, Words words, int i) {
        return row(kind, value(kind, words, i));
    }

    private int row(int kind, int value) {
        return places.get(key(kind, value), kind);
    }

    /** What is told of word {@code i}, before it is mixed with its kind; the artificial root is a word as well. */
    static int value(int kind, Words words, int i) {
        return switch (kind) {
            case POS -> words.pos[i];
            case BUNDLE -> words.bundle[i];
            default -> value(kind, words.types, words.type[i]);
        };
    }

    private static int value(int kind, Types types, int type) {
        return switch (kind) {
            case WORD -> types.lower[type];
            case ENDING -> types.suffix[type * Words.AFFIX + 2];
            case BEGINNING -> types.prefix[type * Words.AFFIX + 2];
            case SHAPE -> types.look[type];
            case CLASS -> types.kind[type];
            case FORM -> types.form[type];
            default -> throw new IllegalArgumentException("kind " + kind);
        };
    }

    /** Sets {@code out} to the sum of the rows of word {@code i}. */
    void sum(Words words, int i, float[] out) {
        sum(words.types, words.type[i], out);
        Kernel.add(out, rows[row(POS, words, i)], out.length);
        Kernel.add(out, rows[row(BUNDLE, words, i)], out.length);
    }

    /** Sets {@code out} to the sum of the rows that come of the form alone. */
    void sum(Types types, int type, float[] out) {
        System.arraycopy(rows[row(WORD, types.lower[type])], 0, out, 0, out.length);
        for (int kind = ENDING; kind < KINDS; kind++) {
            if (kind != POS && kind != BUNDLE) {
                Kernel.add(out, rows[row(kind, value(kind, types, type))], out.length);
            }
        }
    }

    /** Row of a part of speech. */
    float[] pos(int pos) {
        return rows[row(POS, pos)];
    }

    /** Row of a set of features. */
    float[] bundle(int bundle) {
        return rows[row(BUNDLE, bundle)];
    }
}
