package org.hearsay.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which prints are worth laying beside each other: an index over their {@link Print#keys()} instead of all pairs. */
final class Neighbours {

    /** Most neighbours of one print. */
    private static final int MOST = 48;
    /** Prints with one key beyond which it tells little: each then meets only the first few and the one before it. */
    private static final int COMMON = 40;

    private static final int HUBS = 3;
    /** Bits of a print's number in an entry; the rest hold its key. */
    private static final int BITS = 24;

    private static final int NUMBER = (1 << BITS) - 1;

    private final long[] entries;
    private final long[][] keys;

    /** Index of prints in the order of their ids. */
    Neighbours(List<Print> prints) {
        keys = new long[prints.size()][];
        int total = 0;
        for (int i = 0; i < keys.length; i++) {
            keys[i] = prints.get(i).keys();
            total += keys[i].length;
        }
        entries = new long[total];
        int at = 0;
        for (int i = 0; i < keys.length; i++) {
            for (long key : keys[i]) {
                entries[at++] = high(key) | i;
            }
        }
        Arrays.sort(entries);
    }

    private static long high(long key) {
        return key & ~NUMBER;
    }

    /** Numbers of the prints that share most with print {@code i}, among those before it; a rare key counts for more. */
    int[] before(int i) {
        Map<Integer, Float> shared = new HashMap<>();
        for (long key : keys[i]) {
            int from = first(high(key));
            int here = first(high(key) | i);
            if (here - from <= COMMON) {
                count(from, here, shared, 1f / (here - from + 1));
            } else {
                count(from, from + HUBS, shared, 1f / COMMON);
                count(here - 1, here, shared, 1f / COMMON);
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Float>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private void count(int from, int until, Map<Integer, Float> shared, float weight) {
        for (int at = from; at < until; at++) {
            shared.merge((int) (entries[at] & NUMBER), weight, Float::sum);
        }
    }

    private int first(long entry) {
        int at = Arrays.binarySearch(entries, entry);
        while (at > 0 && entries[at - 1] == entry) {
            at--;
        }
        return at < 0 ? -at - 1 : at;
    }
}
