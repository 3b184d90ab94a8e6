package org.hearsay.parse;

/** A layer of the network without its bend: one row of weights for each number that comes in, and what is always added. */
final class Matrix {

    final float[] bias;
    final float[][] rows;

    Matrix(int in, int out) {
        this.bias = new float[out];
        this.rows = new float[in][out];
    }

    /** Dense weights stand in the file with two bytes each, in steps of a scale that goes before them. */
    static Matrix read(Bytes file, int in, int out) {
        Matrix matrix = new Matrix(in, out);
        float scale = Float.intBitsToFloat(file.four());
        fill(file, matrix.bias, scale);
        for (float[] row : matrix.rows) {
            fill(file, row, scale);
        }
        return matrix;
    }

    private static void fill(Bytes file, float[] row, float scale) {
        for (int k = 0; k < row.length; k++) {
            row[k] = scale * (short) (file.one() | file.one() << 8);
        }
    }

    int out() {
        return bias.length;
    }

    /** Sets {@code out} to what {@code in} gives. */
    void apply(float[] in, float[] out) {
        System.arraycopy(bias, 0, out, 0, bias.length);
        Kernel.product(rows, in, out, bias.length);
    }

    /**
     * The same where many of {@code in} are 0; further numbers of {@code in} than there are rows are not looked at.
     *
     * @param room has a place for each row
     */
    void applySparse(float[] in, float[] out, int[] room) {
        System.arraycopy(bias, 0, out, 0, bias.length);
        Kernel.sparse(rows, in, out, bias.length, room);
    }

    /** Adds what {@code in} gives, without the bias. */
    void add(float[] in, float[] out) {
        Kernel.product(rows, in, out, bias.length);
    }
}
