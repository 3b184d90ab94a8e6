package org.hearsay.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Pos;

/** The dictionaries of a model: frequent words with their parts of speech, sets of features. */
final class Lexicon {

    /** A word seen less often says nothing about what else it may be. */
    private static final int SEEN = 6;

    /** A word seen this often is taken to have no other part of speech. */
    private static final int FIRM = 25;

    /** No more sets for one part of speech than there are bits to tell them apart. */
    private static final int BUNDLES = 60;

    private Lexicon() {}

    /** Writes keys in unsigned order with their numbers, as {@link Model} and {@link Lemmas} read them. */
    static void table(Sink sink, Map<Integer, Integer> table) {
        TreeMap<Integer, Integer> sorted = new TreeMap<>(Integer::compareUnsigned);
        table.forEach((key, value) -> sorted.put(Slots.legal(key), value));
        sink.number(sorted.size());
        int before = 0;
        for (Map.Entry<Integer, Integer> entry : sorted.entrySet()) {
            sink.number(entry.getKey() - before);
            sink.number(entry.getValue());
            before = entry.getKey();
        }
    }

    static void known(Sink sink, List<Gold> sentences) {
        Map<Integer, int[]> counts = new HashMap<>();
        for (Gold gold : sentences) {
            Words words = new Words();
            words.fill(gold.tokens(), 0, gold.size());
            for (int i = 0; i < gold.size(); i++) {
                if (words.shape(i) == Shape.SMALL || words.shape(i) == Shape.MARK) {
                    counts.computeIfAbsent(words.lower(i), k -> new int[Words.ROOT])[gold.pos()[i]]++;
                }
            }
        }
        Map<Integer, Integer> known = new HashMap<>();
        counts.forEach((key, count) -> {
            int all = 0;
            for (int c : count) {
                all += c;
            }
            int mask = 0;
            for (int p = 0; p < count.length; p++) {
                mask |= count[p] * 400 > all ? 1 << p : 0;
            }
            if (all >= SEEN) {
                known.put(key, all >= FIRM ? mask | Tagger.FIRM : mask);
            }
        });
        table(sink, known);
    }

    /** The sets of features of a treebank; rare ones beyond what a byte can number are left out. */
    static final class Sets {
        private final Map<Long, Integer> index = new HashMap<>();
        final Bundles bundles;

        Sets(List<Gold> sentences) {
            Map<Long, Integer> counts = new HashMap<>();
            for (Gold gold : sentences) {
                for (int i = 0; i < gold.size(); i++) {
                    counts.merge(key(gold.pos()[i], gold.bits()[i]), 1, Integer::sum);
                }
            }
            List<Long> kept = counts.entrySet().stream()
                    .sorted(Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .toList();
            bundles = sorted(kept);
        }

        private Bundles sorted(List<Long> kept) {
            int[] first = new int[Pos.values().length + 1];
            List<Integer> all = new ArrayList<>();
            for (int p = 0; p < first.length - 1; p++) {
                int pos = p;
                TreeSet<Integer> bits = new TreeSet<>();
                kept.stream().filter(k -> k >> 32 == pos).limit(BUNDLES).forEach(k -> bits.add((int) (long) k));
                if (bits.isEmpty()) {
                    bits.add(0);
                }
                bits.forEach(b -> {
                    index.put(key(pos, b), all.size());
                    all.add(b);
                });
                first[p + 1] = all.size();
            }
            return new Bundles(first, all.stream().mapToInt(b -> b).toArray());
        }

        /** The most sets that one part of speech has. */
        int most() {
            int most = 1;
            for (int p = 0; p < Pos.values().length; p++) {
                most = Math.max(most, bundles.end(p) - bundles.first(p));
            }
            return most;
        }

        /** Class of a set; -1 if it was left out. */
        int of(int pos, int bits) {
            return index.getOrDefault(key(pos, bits), -1);
        }

        private static long key(int pos, int bits) {
            return (long) pos << 32 | bits;
        }

        /** Words that hardly ever have other features when they are one part of speech. */
        void settled(Sink sink, List<Gold> sentences) {
            Map<Integer, Map<Integer, Integer>> counts = new HashMap<>();
            Words words = new Words();
            for (Gold gold : sentences) {
                words.fill(gold.tokens(), 0, gold.size());
                for (int i = 0; i < gold.size(); i++) {
                    counts.computeIfAbsent(Tagger.settled(words.lower(i), gold.pos()[i]), k -> new HashMap<>())
                            .merge(of(gold.pos()[i], gold.bits()[i]), 1, Integer::sum);
                }
            }
            Map<Integer, Integer> settled = new HashMap<>();
            counts.forEach((key, sets) -> {
                int all = sets.values().stream().mapToInt(c -> c).sum();
                sets.forEach((set, count) -> {
                    if (set >= 0 && all >= FIRM && count * 200 >= all * 199) {
                        settled.put(key, set);
                    }
                });
            });
            table(sink, settled);
        }

        void write(Sink sink) {
            for (int p = 0; p < Pos.values().length; p++) {
                sink.number(bundles.end(p) - bundles.first(p));
            }
            for (int b = 0; b < bundles.size(); b++) {
                sink.number(bundles.bits(b));
            }
        }
    }
}
