package org.hearsay.split;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.language.Words;

/**
 * Learns where sentences start from the {@code # text} lines of treebanks, joined by a blank: logistic regression, each
 * weight with a step of its own. The same files give the same bytes.
 */
public final class BorderTraining {

    private static final String TEXT = "# text = ";
    private static final int DOCUMENT = 25;
    private static final int ROUNDS = 12;
    private static final double STEP = 0.15;
    private static final double DECAY = 2e-6;

    private final Tokeniser tokeniser;
    private final Sentences sentences;
    private final Gap gap;
    private final Cuts cuts = new Cuts();
    private final double[] weights = new double[Borders.ROOM];
    private final double[] squares = new double[Borders.ROOM];
    private final List<int[]> gaps = new ArrayList<>();
    private final List<Boolean> starts = new ArrayList<>();

    private BorderTraining(Language language) {
        Words common = Splitter.common(language);
        Joints joints = new Joints(language);
        tokeniser = new Tokeniser(joints);
        sentences = new Sentences(joints, common, null);
        gap = new Gap(common);
    }

    /** Trains on CoNLL-U {@code files} and writes the weights to {@code out}. */
    public static void write(Language language, List<Path> files, Path out) throws IOException {
        BorderTraining training = new BorderTraining(language);
        for (Path file : files) {
            training.read(file);
        }
        training.run();
        Files.write(out, training.bytes());
    }

    private void read(Path file) throws IOException {
        List<String> document = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(TEXT)) {
                document.add(line.substring(TEXT.length()));
            }
            if (document.size() == DOCUMENT) {
                document(document);
                document.clear();
            }
        }
        document(document);
    }

    private void document(List<String> document) {
        Set<Integer> borders = new HashSet<>();
        int at = 0;
        for (String sentence : document) {
            borders.add(at);
            at += sentence.codePointCount(0, sentence.length()) + 1;
        }
        String text = new org.hearsay.model.Text(String.join(" ", document)).flat();
        cuts.clear();
        tokeniser.tokenise(text, 0, text.length(), cuts);
        int first = 0;
        while (first < cuts.size()) {
            first = sentence(text, first, borders);
        }
    }

    /** Takes in the gaps of one sentence and the one behind it. */
    private int sentence(String text, int first, Set<Integer> borders) {
        int quotes = 0;
        int depth = 0;
        int rule = sentences.rule(text, cuts, first, first);
        for (int next = first + 1; next < cuts.size(); next++) {
            char c = text.charAt(cuts.start(next - 1));
            quotes += Marks.quote(c) ? 1 : 0;
            depth = Marks.openingBracket(c) ? depth + 1 : Marks.closingBracket(c) ? 0 : depth;
            rule = rule < next ? sentences.rule(text, cuts, first, rule) : rule;
            boolean border = borders.contains(cuts.start(next));
            if (Gap.open(text, cuts, next)) {
                gap.look(text, cuts, first, next, next == rule, quotes, depth);
                gaps.add(Arrays.copyOf(gap.features, gap.count));
                starts.add(border);
            } else if (border) {
                missed++;
            }
            if (border) {
                return next;
            }
        }
        return cuts.size();
    }

    int missed;

    private void run() {
        System.err.println(
                gaps.size() + " gaps " + starts.stream().filter(b -> b).count() + " missed " + missed);
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
        byte[] bytes = new byte[Borders.ROOM];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] * Borders.STEPS)));
        }
        return bytes;
    }

    public static void main(String[] args) throws IOException {
        write(org.hearsay.language.Languages.named(args[0]).orElseThrow(), List.of(Path.of(args[1])), Path.of(args[2]));
    }
}
