package org.hearsay.parse;

/** Turns a learned network into the bytes that {@link Net} reads. */
final class NetPacker {

    private static final int MOST = 127;
    private static final int MOST_DENSE = Short.MAX_VALUE;

    private NetPacker() {}

    static Sink pack(Net net, Vocabulary vocabulary) {
        Sink sink = new Sink();
        Lexicon.table(sink, vocabulary.rows);
        rows(sink, net.inputs.rows);
        dense(sink, net.intake);
        dense(sink, net.forth.again);
        dense(sink, net.back.again);
        dense(sink, net.squeeze);
        dense(sink, net.roles);
        dense(sink, net.nowhere);
        dense(sink, net.moveState);
        dense(sink, net.move);
        dense(sink, net.relationState);
        dense(sink, net.relation);
        return sink;
    }

    static Sink pack(Oddity oddity) {
        Sink sink = new Sink();
        sink.one(Oddity.FORMAT);
        sink.one(oddity.side);
        sink.one(oddity.hidden.length);
        dense(sink, oddity.first);
        dense(sink, oddity.second);
        return sink;
    }

    private static void rows(Sink sink, float[][] rows) {
        sink.number(rows.length);
        for (float[] row : rows) {
            float high = 0;
            for (float weight : row) {
                high = Math.max(high, Math.abs(weight));
            }
            int exponent = 0;
            while (exponent < 255 && Inputs.scale(exponent) * MOST < high) {
                exponent++;
            }
            sink.one(exponent);
            for (float weight : row) {
                sink.one(Math.round(weight / Inputs.scale(exponent)));
            }
        }
    }

    private static void dense(Sink sink, Matrix matrix) {
        float high = 1e-9f;
        for (float weight : matrix.bias) {
            high = Math.max(high, Math.abs(weight));
        }
        for (float[] row : matrix.rows) {
            for (float weight : row) {
                high = Math.max(high, Math.abs(weight));
            }
        }
        float scale = high / MOST_DENSE;
        sink.four(Float.floatToIntBits(scale));
        shorts(sink, matrix.bias, scale);
        for (float[] row : matrix.rows) {
            shorts(sink, row, scale);
        }
    }

    private static void shorts(Sink sink, float[] row, float scale) {
        for (float weight : row) {
            int q = Math.round(weight / scale);
            sink.one(q);
            sink.one(q >> 8);
        }
    }
}
