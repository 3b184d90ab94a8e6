package org.hearsay.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.parse.Corruption.Spoiled;

/** {@code oddity LANG OUT TREEBANK...}: makes {@code oddity.model} of a language, which must have its other models. Same files, same bytes. */
public final class OddityTraining {

    private static final int BATCH = 8;
    private static final float RATE = 0.002f;

    /** Words that are looked at in all, at least. */
    private static final int WORDS = 9_000_000;

    /** Times that a sentence is looked at, at most: a small treebank is soon known by heart. */
    private static final int MOST = 100;

    private final List<Gold> sentences;
    private final Analyst analyst;
    private final Random random = new Random(1);
    private final Oddity oddity = new Oddity(3, 64);
    private final Dense first = new Dense(oddity.first, random);
    private final Dense second = new Dense(oddity.second, random);
    private final float[] rise = new float[oddity.hidden.length];
    private final float[] window = new float[oddity.places() * Oddity.INPUT];
    private double loss;
    private long words;

    private OddityTraining(Language language, List<Gold> sentences) {
        this.sentences = sentences;
        this.analyst = new Analyst(Model.of(language));
    }

    /** Learns from all files. */
    public static void main(String[] args) throws IOException {
        List<Path> files =
                Arrays.stream(args).skip(2).map(file -> Path.of(file)).toList();
        Language language = Languages.named(args[0]).orElseThrow();
        Files.write(Path.of(args[1]), new OddityTraining(language, Treebank.read(files)).model());
    }

    private byte[] model() {
        List<Gold> order = new ArrayList<>(sentences);
        int size = sentences.stream().mapToInt(Gold::size).sum();
        int epochs = Math.min(MOST, Math.max(4, WORDS / (2 * size)));
        Adam adam = new Adam(RATE, (long) epochs * (sentences.size() * 2 / BATCH + 1));
        int seen = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (int i = 0; i < order.size(); i++) {
                Gold gold = varied(order.get(i));
                learn(Corruption.sound(gold));
                Spoiled spoiled = Corruption.of(gold, order.get((i + 1) % order.size()), random);
                if (spoiled != null) {
                    learn(spoiled);
                }
                if (++seen % (BATCH / 2) == 0) {
                    adam.next();
                    first.step(adam);
                    second.step(adam);
                    oddity.spread();
                }
            }
            System.err.printf("epoch %d of %d: loss %.4f%n", epoch + 1, epochs, loss / words);
            loss = 0;
            words = 0;
        }
        return NetPacker.pack(oddity).bytes();
    }

    /** Some sentences as they stand in headings and scraped text. */
    private Gold varied(Gold gold) {
        return switch (random.nextInt(20)) {
            case 0, 1 -> gold.unstopped();
            case 2 -> gold.lowered();
            default -> gold;
        };
    }

    private void learn(Spoiled spoiled) {
        int n = spoiled.tokens().size();
        analyst.parse(spoiled.tokens(), 0, n, -1, new Result(n));
        analyst.into(oddity);
        BitSet bad = spoiled.bad();
        for (int i = 0; i < n; i++) {
            float score = oddity.score(i);
            double share = 1 / (1 + Math.exp(-score));
            float slope = (float) (share - (bad.get(i) ? 1 : 0));
            loss -= Math.log(Math.max(1e-9, bad.get(i) ? share : 1 - share));
            words++;
            back(i, slope);
        }
    }

    private void back(int word, float slope) {
        float[] hidden = oddity.hidden;
        Arrays.fill(rise, 0);
        second.back(hidden, new float[] {slope}, rise);
        for (int k = 0; k < rise.length; k++) {
            rise[k] = hidden[k] > 0 ? rise[k] : 0;
        }
        first.learn(window(word), rise);
    }

    /** What stands for the words around word {@code i}, one behind the other; 0 where there is none. */
    private float[] window(int i) {
        for (int place = 0; place < oddity.places(); place++) {
            float[] input = oddity.input(i + place - oddity.side);
            int from = place * Oddity.INPUT;
            if (input == null) {
                Arrays.fill(window, from, from + Oddity.INPUT, 0);
            } else {
                System.arraycopy(input, 0, window, from, Oddity.INPUT);
            }
        }
        return window;
    }
}
