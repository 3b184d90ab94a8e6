package org.hearsay.parse;

import java.util.Arrays;

/**
 * What comes into the gates of both chains. It is a sum of what the form gives, the part of speech and the other
 * features, so that each of them is put through the first layer once and kept.
 */
final class Intake {

    private static final int WIDTH = 2 * Chain.GATES;

    private final Net net;
    private final float[] sum = new float[Net.WORD];
    private final float[] gates = new float[WIDTH];

    private final int[] births = new int[Types.ROOM];
    private final float[][] forms = new float[Types.ROOM][];
    private final float[][] tags = new float[Words.NONE + 1][];
    private float[][] bundles = new float[64][];

    Intake(Net net) {
        this.net = net;
    }

    /** Sets the gates of each word and of the artificial root. */
    void read(Words words, float[][] forth, float[][] back) {
        for (int i = 0; i <= words.size; i++) {
            float[] form = form(words.types, words.type[i]);
            Kernel.sum(gates, form, tag(words.pos[i]), bundle(words.bundle[i]), WIDTH);
            System.arraycopy(gates, 0, forth[i], 0, Chain.GATES);
            System.arraycopy(gates, Chain.GATES, back[i], 0, Chain.GATES);
        }
    }

    private float[] form(Types types, int type) {
        if (births[type] != types.birth[type]) {
            births[type] = types.birth[type];
            net.inputs.sum(types, type, sum);
            forms[type] = forms[type] == null ? new float[WIDTH] : forms[type];
            net.intake.apply(sum, forms[type]);
        }
        return forms[type];
    }

    private float[] tag(int pos) {
        if (tags[pos] == null) {
            tags[pos] = new float[WIDTH];
            net.intake.add(net.inputs.pos(pos), tags[pos]);
        }
        return tags[pos];
    }

    private float[] bundle(int bundle) {
        if (bundle >= bundles.length) {
            bundles = Arrays.copyOf(bundles, 2 * bundle);
        }
        if (bundles[bundle] == null) {
            bundles[bundle] = new float[WIDTH];
            net.intake.add(net.inputs.bundle(bundle), bundles[bundle]);
        }
        return bundles[bundle];
    }
}
