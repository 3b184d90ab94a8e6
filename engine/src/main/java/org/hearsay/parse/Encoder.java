package org.hearsay.parse;

/** Reads the words of a stretch once, from both ends, and keeps what each of them is in each role. */
final class Encoder {

    private final Net net;
    private float[][] in = {};
    private float[][] intake = {};
    private float[][][] gates = new float[2][][];
    private float[][] memory = {};
    private float[][] forth = {};
    private float[][] back = {};
    private float[][] both = {};
    private float[][] squeezed = {};
    private float[][] wide = {};

    /** Part of each word in each role; the artificial root stands behind the last word, then "no word". */
    final float[][][] roles = new float[Net.ROLES][][];

    /** Part of speech of each word, decided with the whole stretch in view. */
    int[] pos = {};

    Encoder(Net net) {
        this.net = net;
    }

    private void grow(int room) {
        in = new float[room][Net.WORD];
        intake = new float[room][2 * Chain.GATES];
        gates = new float[2][room][Chain.GATES];
        memory = new float[room][Chain.CELLS];
        forth = new float[room][Chain.CELLS];
        back = new float[room][Chain.CELLS];
        both = new float[room][Net.BOTH];
        squeezed = new float[room][Net.SQUEEZED];
        wide = new float[room][Net.ROLES * Net.HIDDEN];
        for (int role = 0; role < Net.ROLES; role++) {
            roles[role] = new float[room][Net.HIDDEN];
        }
        pos = new int[room];
    }

    /** Takes in {@code words}, whose parts of speech and features are decided at first sight. */
    void encode(Words words) {
        int n = words.size + 1;
        if (in.length < n + 1) {
            grow(Math.max(64, (n + 1) * 3 / 2));
        }
        for (int i = 0; i < n; i++) {
            net.inputs.sum(words, i, in[i]);
        }
        net.intake.apply(in, intake, n);
        for (int i = 0; i < n; i++) {
            System.arraycopy(intake[i], 0, gates[0][i], 0, Chain.GATES);
            System.arraycopy(intake[i], Chain.GATES, gates[1][i], 0, Chain.GATES);
        }
        net.forth.run(n, gates[0], memory, forth);
        net.back.run(n, gates[1], memory, back);
        for (int i = 0; i < n; i++) {
            System.arraycopy(forth[i], 0, both[i], 0, Chain.CELLS);
            System.arraycopy(back[i], 0, both[i], Chain.CELLS, Chain.CELLS);
        }
        net.squeeze.apply(both, squeezed, n);
        for (int i = 0; i < n; i++) {
            pos[i] = best(squeezed[i]);
            Kernel.rectify(squeezed[i], Net.NARROW);
        }
        net.roles.apply(squeezed, wide, n);
        for (int i = 0; i < n; i++) {
            for (int role = 0; role < Net.ROLES; role++) {
                System.arraycopy(wide[i], role * Net.HIDDEN, roles[role][i], 0, Net.HIDDEN);
            }
        }
        for (int role = 0; role < Net.ROLES; role++) {
            System.arraycopy(net.nowhere.rows[role], 0, roles[role][n], 0, Net.HIDDEN);
        }
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
