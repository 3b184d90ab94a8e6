package org.hearsay.match;

import java.util.Arrays;
import java.util.List;
import org.hearsay.model.Address;

/** A print unpacked, ready to be laid beside others. */
final class Sketch {

    /** Weight of a key by its kind: names and numbers tell one sentence from another, common words hardly do. */
    private static final float[] WEIGHTS = {1f, 1.4f, 2.2f, 2.2f};

    final Print print;
    /** Names that others may credit it by. */
    final List<String> aliases;
    /** Keys of each line, each once, sorted. */
    final int[][] keys;
    /** Sum of the weights of each line. */
    final float[] weights;
    /** Sum over all lines. */
    final float weight;
    /** All (key, line) sorted by key: {@code key << 32 | line}. */
    final long[] index;

    Sketch(Print print) {
        this.print = print;
        aliases = Aliases.of(print.metadata());
        int n = print.lines().size();
        keys = new int[n][];
        weights = new float[n];
        int all = 0;
        float sum = 0;
        for (int i = 0; i < n; i++) {
            keys[i] = distinct(Packed.unpack(print.lines().get(i).keys()));
            for (int key : keys[i]) {
                weights[i] += weight(key);
            }
            all += keys[i].length;
            sum += weights[i];
        }
        weight = sum;
        index = new long[all];
        int at = 0;
        for (int i = 0; i < n; i++) {
            for (int key : keys[i]) {
                index[at++] = (long) (key & Packed.MASK) << 32 | (long) Packed.kind(key) << 28 | i;
            }
        }
        Arrays.sort(index);
    }

    /** Weight of one key. */
    static float weight(int key) {
        return WEIGHTS[Packed.kind(key)];
    }

    /** Whether its page goes by an address of {@code other}'s site, or of its publisher by name. */
    boolean goesBy(Sketch other) {
        Address named = Address.of(print.metadata().canonical());
        if (named == null) {
            return false;
        }
        Address there = Address.of(other.print.metadata().url());
        return there == null
                ? named.names(other.print.metadata().publisher())
                : there.site().equals(named.site());
    }

    /** Whether it says itself that it was taken from {@code other}'s publisher. */
    boolean credits(Sketch other) {
        for (String alias : other.aliases) {
            if (!aliases.contains(alias) && Aliases.named(alias, print.credits())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it names {@code other}'s publisher, be it as a credit or in its text. */
    boolean names(Sketch other) {
        for (String alias : other.aliases) {
            if (!aliases.contains(alias) && Aliases.named(alias, print.named())) {
                return true;
            }
        }
        return credits(other);
    }

    /** Lines of the print. */
    int size() {
        return keys.length;
    }

    /** Sorted by key; of one key in several kinds the strongest stays. */
    private static int[] distinct(int[] packed) {
        long[] order = new long[packed.length];
        for (int i = 0; i < packed.length; i++) {
            order[i] = (long) (packed[i] & Packed.MASK) << 8 | Packed.kind(packed[i]);
        }
        Arrays.sort(order);
        int[] out = new int[packed.length];
        int count = 0;
        for (int i = 0; i < order.length; i++) {
            if (i + 1 == order.length || order[i] >> 8 != order[i + 1] >> 8) {
                out[count++] = (int) (order[i] & 3) << 22 | (int) (order[i] >> 8);
            }
        }
        return Arrays.copyOf(out, count);
    }
}
