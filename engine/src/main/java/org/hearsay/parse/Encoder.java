package org.hearsay.parse;

/** Reads the words of a stretch once, from both ends, and keeps what each of them is in each role. */
final class Encoder {

    private final Net net;
    private final Intake intake;
    private float[][] forthGates = {};
    private float[][] backGates = {};
    private float[][] memory = {};
    private float[][] forth = {};
    private float[][] back = {};
    private final float[] both = new float[Net.BOTH];
    private float[][] squeezed = {};
    private final float[] wide = new float[Net.ROLES * Net.HIDDEN];
    private final int[] notZero = new int[Net.NARROW];

    /** Part of each word in each role; the artificial root stands behind the last word, then "no word". */
    final float[][][] roles = new float[Net.ROLES][][];

    /** Part of speech of each word, decided with the whole stretch in view. */
    int[] pos = {};

    Encoder(Net net) {
        this.net = net;
        this.intake = new Intake(net);
    }

    private void grow(int room) {
        forthGates = new float[room][Chain.GATES];
        backGates = new float[room][Chain.GATES];
        memory = new float[room][Chain.CELLS];
        forth = new float[room][Chain.CELLS];
        back = new float[room][Chain.CELLS];
        squeezed = new float[room][Net.SQUEEZED];
        for (int role = 0; role < Net.ROLES; role++) {
            roles[role] = new float[room][Net.HIDDEN];
        }
        pos = new int[room];
    }

    /** Takes in {@code words}, whose parts of speech and features are decided at first sight. */
    void encode(Words words) {
        int n = words.size + 1;
        if (pos.length < n + 1) {
            grow(Math.max(64, (n + 1) * 3 / 2));
        }
        intake.read(words, forthGates, backGates);
        net.forth.run(n, forthGates, memory, forth);
        net.back.run(n, backGates, memory, back);
        for (int i = 0; i < n; i++) {
            System.arraycopy(forth[i], 0, both, 0, Chain.CELLS);
            System.arraycopy(back[i], 0, both, Chain.CELLS, Chain.CELLS);
            net.squeeze.apply(both, squeezed[i]);
            pos[i] = best(squeezed[i]);
            Kernel.rectify(squeezed[i], Net.NARROW);
        }
        for (int i = 0; i < n; i++) {
            net.roles.applySparse(squeezed[i], wide, notZero);
            for (int role = 0; role < Net.ROLES; role++) {
                System.arraycopy(wide, role * Net.HIDDEN, roles[role][i], 0, Net.HIDDEN);
            }
        }
        for (int role = 0; role < Net.ROLES; role++) {
            System.arraycopy(net.nowhere.rows[role], 0, roles[role][n], 0, Net.HIDDEN);
        }
    }

    /** What is left of word {@code i}, with the scores of the parts of speech behind. */
    float[] squeezed(int i) {
        return squeezed[i];
    }

    /** The part of speech whose score is highest. */
    private static int best(float[] squeezed) {
        int best = Net.NARROW;
        for (int c = Net.NARROW + 1; c < Net.SQUEEZED; c++) {
            best = squeezed[c] > squeezed[best] ? c : best;
        }
        return best - Net.NARROW;
    }
}
