package org.hearsay.split;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hearsay.language.Language;
import org.hearsay.language.Words;
import org.hearsay.model.Text;

/**
 * Learns where sentences start from the {@code # text} lines of treebanks, joined by a blank: logistic regression, each
 * weight with a step of its own. The same files give the same bytes.
 */
public final class BorderTraining {

    private static final String TEXT = "# text = ";
    private static final int DOCUMENT = 25;
    private static final int ROUNDS = 4;
    private static final double STEP = 0.15;
    private static final double DECAY = 2e-6;

    private final Tokeniser tokeniser;
    private final Sentences sentences;
    private final Gap gap;
    /** Of each word how often it was seen inside a sentence in small letters, and with a capital. */
    private final Map<Integer, int[]> seen = new HashMap<>();

    private final byte[] kinds = new byte[Borders.ROOM];
    private final double[] weights = new double[Borders.ROOM];
    private final double[] squares = new double[Borders.ROOM];
    private final List<int[]> gaps = new ArrayList<>();
    private final List<Boolean> starts = new ArrayList<>();

    private BorderTraining(Language language) {
        Words common = Splitter.common(language);
        Joints joints = new Joints(language);
        tokeniser = new Tokeniser(joints);
        sentences = new Sentences(joints, common, null);
        gap = new Gap(common, kinds);
    }

    /** Trains on CoNLL-U {@code files} and writes the weights to {@code out}. */
    public static void write(Language language, List<Path> files, Path out) throws IOException {
        BorderTraining training = new BorderTraining(language);
        for (Path file : files) {
            training.read(file, training::count);
        }
        training.fill();
        for (Path file : files) {
            training.read(file, training::document);
        }
        training.run();
        Files.write(out, training.bytes());
    }

    private void read(Path file, Consumer<List<String>> use) throws IOException {
        List<String> document = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(TEXT)) {
                document.add(line.substring(TEXT.length()));
            }
            if (document.size() == DOCUMENT) {
                use.accept(document);
                document.clear();
            }
        }
        use.accept(document);
    }

    private void count(List<String> document) {
        for (String sentence : document) {
            Cuts cuts = cuts(sentence);
            for (int i = 1; i < cuts.size(); i++) {
                if (cuts.begins(i, Marks.LETTER)) {
                    int capital = cuts.begins(i, Marks.UPPER) ? 1 : 0;
                    seen.computeIfAbsent(cuts.word(i), k -> new int[2])[capital]++;
                }
            }
        }
    }

    private Cuts cuts(String line) {
        char[] text = new Text(line).flat().toCharArray();
        Cuts cuts = new Cuts(text);
        tokeniser.tokenise(text, 0, text.length, cuts);
        return cuts;
    }

    /** Where two words meet in one place the commoner one stays. */
    private void fill() {
        int[] most = new int[kinds.length];
        for (Map.Entry<Integer, int[]> entry : new TreeMap<>(seen).entrySet()) {
            int place = Gap.place(entry.getKey());
            int[] counts = entry.getValue();
            if (counts[0] + counts[1] > most[place]) {
                most[place] = counts[0] + counts[1];
                kinds[place] = (byte) (Gap.mark(entry.getKey()) | kind(counts[0], counts[1]));
            }
        }
    }

    private static int kind(int small, int capital) {
        int all = small + capital;
        return all == 0 ? 0 : capital * 10 < all ? Gap.SMALL : small * 10 < all ? Gap.CAPITAL : Gap.BOTH;
    }

    /** Takes in a gap as if the word behind it had not been counted where it stands, else the model would trust counts of one. */
    private void look(Cuts cuts, int first, int next, boolean border, boolean rule, int quotes, int depth) {
        int word = cuts.word(next);
        int place = Gap.place(word);
        int[] counts = seen.get(word);
        byte kept = kinds[place];
        if (!border && counts != null && (kept & ~3) == Gap.mark(word)) {
            int capital = cuts.begins(next, Marks.UPPER) ? 1 : 0;
            kinds[place] = (byte) ((kept & ~3) | kind(counts[0] - 1 + capital, counts[1] - capital));
        }
        gap.look(cuts, first, next, rule, quotes, depth);
        kinds[place] = kept;
    }

    private void document(List<String> document) {
        Set<Integer> borders = new HashSet<>();
        int at = 0;
        for (String sentence : document) {
            borders.add(at);
            at += sentence.codePointCount(0, sentence.length()) + 1;
        }
        Cuts cuts = cuts(String.join(" ", document));
        int first = 0;
        while (first < cuts.size()) {
            first = sentence(cuts, first, borders);
        }
    }

    /** Takes in the gaps of one sentence and the one behind it. */
    private int sentence(Cuts cuts, int first, Set<Integer> borders) {
        int quotes = 0;
        int depth = 0;
        int rule = sentences.rule(cuts, first, first);
        for (int next = first + 1; next < cuts.size(); next++) {
            char c = cuts.first(next - 1);
            quotes += Marks.quote(c) ? 1 : 0;
            depth = Marks.openingBracket(c) ? depth + 1 : Marks.closingBracket(c) ? 0 : depth;
            rule = rule < next ? sentences.rule(cuts, first, rule) : rule;
            boolean border = borders.contains(cuts.start(next));
            if (Gap.open(cuts, next)) {
                look(cuts, first, next, border, next == rule, quotes, depth);
                gaps.add(Arrays.copyOf(gap.features, gap.count));
                starts.add(border);
            }
            if (border) {
                return next;
            }
        }
        return cuts.size();
    }

    private void run() {
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < gaps.size(); i++) {
                int at = (int) ((i * 7919L + round * 104729L) % gaps.size());
                learn(gaps.get(at), starts.get(at));
            }
        }
    }

    private void learn(int[] features, boolean start) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        double slope = 1 / (1 + Math.exp(-sum)) - (start ? 1 : 0);
        for (int feature : features) {
            double g = slope + DECAY * weights[feature];
            squares[feature] += g * g;
            weights[feature] -= STEP * g / Math.sqrt(1e-6 + squares[feature]);
        }
    }

    private byte[] bytes() {
        byte[] bytes = Arrays.copyOf(kinds, 2 * Borders.ROOM);
        for (int i = 0; i < weights.length; i++) {
            bytes[Borders.ROOM + i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] * Borders.STEPS)));
        }
        return bytes;
    }
}
