package org.hearsay.inspect;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.model.Span;

/** {@code order LANG OUT TREEBANK...}: counts the orders of word classes, and sets the bar on sentences not counted. */
public final class CountOrder {

    /** Share of sound sentences that may fall below the bar. */
    private static final double ALARMS = 0.002;

    private static final int RAREST_CLASS = 8;
    private static final int RAREST_TRIPLE = 2;
    private static final int FOLDS = 4;

    private final Lexicon lexicon;
    private final Judge judge;

    private CountOrder(Language language) {
        lexicon = new Lexicon(language);
        judge = new Judge(lexicon, List.of(), new Morphology(lexicon));
    }

    /** Counts all files into one model. */
    public static void main(String[] args) throws IOException {
        CountOrder counter = new CountOrder(Languages.named(args[0]).orElseThrow());
        List<List<String>> sentences = new ArrayList<>();
        for (int i = 2; i < args.length; i++) {
            for (String line : Files.readAllLines(Path.of(args[i]))) {
                if (line.startsWith("# text = ")) {
                    sentences.add(counter.classes(line.substring(9)));
                }
            }
        }
        String bars = counter.bars(sentences);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
            out.println("#\t" + bars);
            grams(sentences).forEach((gram, count) -> out.println(gram + "\t" + count));
        }
    }

    private List<String> classes(String text) {
        Span all = new Span(0, text.length());
        return Classes.of(text, all, Words.of(text, all, judge, List.of())).names();
    }

    /** The scores below which the share of sound sentences is {@link #ALARMS}; each is scored by a model without it. */
    private String bars(List<List<String>> sentences) {
        List<List<Double>> rows = List.of(new ArrayList<>(), new ArrayList<>());
        List<List<Double>> pairs = List.of(new ArrayList<>(), new ArrayList<>());
        Random random = new Random(1);
        for (int fold = 0; fold < FOLDS; fold++) {
            List<List<String>> train = new ArrayList<>();
            for (int i = 0; i < sentences.size(); i++) {
                if (i % FOLDS != fold) {
                    train.add(sentences.get(i));
                }
            }
            Order order = order(grams(train));
            for (int i = fold; i < sentences.size(); i += FOLDS) {
                List<String> names = sentences.get(i);
                if (names.size() >= Order.WINDOW + 6) {
                    score(order, names, rows.get(0), pairs.get(0));
                    score(order, shuffled(names, random), rows.get(1), pairs.get(1));
                }
            }
        }
        return bar("rows", rows) + "\t" + bar("pairs", pairs);
    }

    private static void score(Order order, List<String> names, List<Double> rows, List<Double> pairs) {
        rows.add(Order.worst(names, order.scores(names))[0]);
        pairs.add(Arrays.stream(order.pairs(names), 2, names.size() - 1).min().orElse(0));
    }

    private double bar(String what, List<List<Double>> scores) {
        List<Double> sound = scores.get(0);
        Collections.sort(sound);
        double bar = sound.get((int) (sound.size() * ALARMS));
        long found = scores.get(1).stream().filter(s -> s <= bar).count();
        System.err.printf(
                "%s %s: bar %.3f, shuffled found %d of %d%n", lexicon.language(), what, bar, found, sound.size());
        return Math.round(bar * 1000) / 1000.0;
    }

    private static List<String> shuffled(List<String> names, Random random) {
        List<String> copy = new ArrayList<>(names);
        int size = 5 + random.nextInt(5);
        int from = 1 + random.nextInt(Math.max(1, names.size() - 2 - size));
        Collections.shuffle(copy.subList(from, Math.min(names.size() - 1, from + size)), random);
        return copy;
    }

    private static Order order(Map<String, Integer> grams) {
        Order order = new Order();
        grams.forEach((gram, count) -> {
            String[] cells = gram.split("\t");
            int[] ids = cells.length == 1
                    ? new int[] {order.id(cells[0], true)}
                    : Arrays.stream(cells).mapToInt(Integer::parseInt).toArray();
            order.add(ids, count);
        });
        return order;
    }

    /** Classes, then pairs and triples of class numbers, with their counts, in the order of the model. */
    private static Map<String, Integer> grams(List<List<String>> sentences) {
        Map<String, Integer> classes = new TreeMap<>();
        sentences.forEach(s -> s.forEach(name -> classes.merge(name, 1, Integer::sum)));
        Map<String, Integer> frequent = new TreeMap<>();
        classes.forEach((name, count) -> {
            int bar = name.indexOf('|');
            String kept = count >= RAREST_CLASS ? name : bar < 0 ? "?" : "~" + name.substring(0, bar);
            frequent.merge(kept, count, Integer::sum);
        });
        frequent.putIfAbsent("?", 1);
        Order order = new Order();
        frequent.keySet().forEach(name -> order.id(name, true));
        Map<String, Integer> grams = new LinkedHashMap<>(frequent);
        Map<String, Integer> longer = new TreeMap<>();
        for (List<String> sentence : sentences) {
            for (int i = 1; i < sentence.size(); i++) {
                String pair = order.id(sentence.get(i - 1), false) + "\t" + order.id(sentence.get(i), false);
                longer.merge(pair, 1, Integer::sum);
                if (i > 1) {
                    longer.merge(order.id(sentence.get(i - 2), false) + "\t" + pair, 1, Integer::sum);
                }
            }
        }
        longer.forEach((gram, count) -> {
            if (gram.split("\t").length == 2 || count >= RAREST_TRIPLE) {
                grams.put(gram, count);
            }
        });
        return grams;
    }
}
