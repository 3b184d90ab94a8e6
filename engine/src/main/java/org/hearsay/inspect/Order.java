package org.hearsay.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Damage.Kind;
import org.hearsay.model.Severity;

/**
 * Order of words: how much likelier each word class is behind the two before it than anywhere. In word salad a row of
 * neighbours is less likely than chance.
 */
final class Order {

    /** Words in a row that must fail together. */
    static final int WINDOW = 7;

    private static final String FILE = "order.model";

    /** Of a class number inside a key. */
    private static final int BITS = 16;

    private static final String BREAKS = "-():;";

    /** No single word may sink a window. */
    private static final double FLOOR = -5;

    /** Weight of the shorter context where the longer one is rare; chosen on treebanks. */
    private static final double SMOOTH = 8;

    private final Map<String, Integer> ids = new HashMap<>();
    private final Counts counts = new Counts();
    private double total;
    private double row = Double.NEGATIVE_INFINITY;
    private double pair = Double.NEGATIVE_INFINITY;

    Order() {}

    /** Model of {@code lexicon}'s language; one that finds nothing if there is none. */
    static Order of(Lexicon lexicon) {
        Order order = new Order();
        order.read(Lines.of(lexicon.language(), FILE));
        return order;
    }

    /** Lines: the two bars; then classes with their counts; then two or three class numbers with their count. */
    private void read(Lines lines) {
        while (lines.next()) {
            int cells = lines.left();
            if (lines.marked() && cells == 3) {
                lines.cell();
                row = Double.parseDouble(lines.cell());
                pair = Double.parseDouble(lines.cell());
            } else if (cells == 2) {
                add(new int[] {id(lines.cell(), true)}, lines.number());
            } else if (cells > 2) {
                long key = 0;
                for (int i = 1; i < cells; i++) {
                    key = key << BITS | lines.number();
                }
                counts.add(key, lines.number());
            }
        }
    }

    /** Number of a class from 1; that of its first part, or of all others, if it is too rare to be in the model. */
    int id(String name, boolean create) {
        Integer id = ids.get(name);
        if (id != null) {
            return id;
        }
        if (create) {
            ids.put(name, ids.size() + 1);
            return ids.size();
        }
        int bar = name.indexOf('|');
        return ids.getOrDefault(bar < 0 ? "?" : "~" + name.substring(0, bar), ids.getOrDefault("?", 0));
    }

    void add(int[] gram, int count) {
        counts.add(key(gram, 0, gram.length), count);
        total += gram.length == 1 ? count : 0;
    }

    private static long key(int[] gram, int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            key = key << BITS | gram[i];
        }
        return key;
    }

    private double count(int[] gram, int from, int to) {
        return counts.get(key(gram, from, to));
    }

    /** For each place, the logarithm of how much likelier its class is here than anywhere. */
    double[] scores(List<String> names) {
        int[] gram = new int[names.size()];
        double[] scores = new double[gram.length];
        for (int i = 0; i < gram.length; i++) {
            gram[i] = id(names.get(i), false);
            double alone = (count(gram, i, i + 1) + 1) / (total + 1);
            double two =
                    i < 1 ? alone : (count(gram, i - 1, i + 1) + SMOOTH * alone) / (count(gram, i - 1, i) + SMOOTH);
            double three = i < 2 ? two : (count(gram, i - 2, i + 1) + SMOOTH * two) / (count(gram, i - 2, i) + SMOOTH);
            scores[i] = Math.max(FLOOR, Math.log(three / alone));
        }
        return scores;
    }

    /** Lowest sum over a window that no dash or bracket parts, and where it starts. */
    static double[] worst(List<String> names, double[] scores) {
        double[] worst = {Double.POSITIVE_INFINITY, 0};
        double sum = 0;
        int size = 0;
        for (int i = 1; i < scores.length - 1; i++) {
            boolean parted = BREAKS.indexOf(names.get(i).charAt(0)) >= 0;
            size = parted ? 0 : Math.min(size + 1, WINDOW + 1);
            sum = parted ? 0 : sum + scores[i];
            if (size > WINDOW) {
                sum -= scores[i - WINDOW];
                size = WINDOW;
            }
            if (size == WINDOW && sum < worst[0]) {
                worst[0] = sum;
                worst[1] = i - WINDOW + 1;
            }
        }
        return worst;
    }

    /** For each place, how far the pair that ends there stays behind its number by chance, as a logarithm. */
    double[] pairs(List<String> names) {
        double[] scores = new double[names.size()];
        int[] gram = new int[names.size()];
        for (int i = 0; i < gram.length; i++) {
            gram[i] = id(names.get(i), false);
            if (i > 0) {
                double chance = count(gram, i - 1, i) * count(gram, i, i + 1) / (total + 1);
                scores[i] = Math.log((count(gram, i - 1, i + 1) + 0.5) / (chance + 0.5));
            }
        }
        return scores;
    }

    /** The worst row of words in a passage and its worst pairs, if they are bad enough. */
    List<Sign> of(Classes classes) {
        List<Sign> signs = new ArrayList<>();
        if (classes.names().size() < WINDOW + 3) {
            return signs;
        }
        double[] worst = worst(classes.names(), scores(classes.names()));
        if (worst[0] <= row) {
            int from = (int) worst[1];
            String evidence = "words in an order that sentences do not have";
            signs.add(sign(classes, from, from + WINDOW - 1, Severity.SEVERE, evidence, "damage.order.row"));
            return signs;
        }
        double[] pairs = pairs(classes.names());
        for (int i = 2; i < pairs.length - 1; i++) {
            if (pairs[i] <= pair && classes.neighbours(i - 1)) {
                String evidence = "two words side by side that do not go together";
                signs.add(sign(classes, i - 1, i, Severity.MODERATE, evidence, "damage.order.pair"));
            }
        }
        return signs;
    }

    private static Sign sign(Classes classes, int from, int to, Severity severity, String evidence, String rule) {
        int start = classes.spans().get(from).start();
        return new Sign(start, classes.spans().get(to).end(), Kind.SALAD, severity, evidence, rule);
    }
}
