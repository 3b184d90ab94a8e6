package org.hearsay.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Blocking keys of a print: whole sentences, pairs of words in a sentence, pairs of names in the report. */
final class Keys {

    /** Most keys of one print; a very long report keeps the smallest. */
    static final int MOST = 256;

    /** Fewest words of content in a sentence that tells one report from others. */
    private static final int LONG = 4;
    /** Pairs kept of each sentence: the smallest by hash, so that another wording of it likely keeps one of the same. */
    private static final int PAIRS = 3;
    /** Words of a sentence of which pairs are made; keeps a passage without a full stop cheap. */
    private static final int WORDS = 24;
    /** Names of the report of which pairs are made: those named most often. */
    private static final int NAMES = 7;

    /** Bits of {@link Print.Line#exact} that are kept, so that it survives a format that knows only floating numbers. */
    static final long EXACT = (1L << 48) - 1;

    private static final long SENTENCE = 0x51;
    private static final long PAIR = 0x52;

    private Keys() {}

    static long[] of(Print print) {
        TreeSet<Long> keys = new TreeSet<>();
        Map<Integer, Integer> names = new HashMap<>();
        add(Packed.unpack(print.title()), keys, names);
        for (Print.Line line : print.lines()) {
            int[] words = Packed.unpack(line.keys());
            if (words.length >= LONG) {
                keys.add(Packed.mix(line.exact() ^ SENTENCE));
            }
            add(words, keys, names);
        }
        int[] often = names.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMES)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        pairs(often, often.length * often.length, keys);
        return keys.stream().mapToLong(Long::longValue).limit(MOST).toArray();
    }

    private static void add(int[] words, Set<Long> keys, Map<Integer, Integer> names) {
        int[] plain = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            plain[i] = words[i] & Packed.MASK;
            if (Packed.kind(words[i]) >= Packed.NAME) {
                names.merge(plain[i], 1, Integer::sum);
            }
        }
        int[] distinct = Arrays.stream(plain).distinct().toArray();
        pairs(distinct.length <= WORDS ? distinct : Arrays.copyOf(distinct, WORDS), PAIRS, keys);
    }

    /** Adds the {@code most} smallest keys of unordered pairs of {@code words}. */
    private static void pairs(int[] words, int most, Set<Long> keys) {
        long[] all = new long[words.length * (words.length - 1) / 2];
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            for (int k = 0; k < i; k++) {
                long low = Math.min(words[i], words[k]);
                long high = Math.max(words[i], words[k]);
                all[count++] = Packed.mix((high << 32 | low << 8) ^ PAIR);
            }
        }
        Arrays.sort(all);
        for (int i = 0; i < Math.min(most, count); i++) {
            keys.add(all[i]);
        }
    }
}
