package org.hearsay.split;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.language.Language;
import org.hearsay.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * Learns where sentences start from the {@code # text} lines of treebanks, joined by a blank. Each round sees the
 * treebanks as they stand and once more with the sentences of a neighbourhood in another order, so that the net learns how
 * sentences begin and end and not which one follows on which. The same files give the same bytes.
 */
public final class BorderTraining {

    private static final String TEXT = "# text = ";
    private static final int DOCUMENT = 25;
    private static final int ROUNDS = 5;
    /** Documents whose sentences are mixed with each other. */
    private static final int NEIGHBOURS = 20;

    private static final int SEED = 11;

    private final Tokeniser tokeniser;
    private final Sentences sentences;
    private final LexisTraining words;
    private final Random random = new Random(SEED);
    private final List<int[]> gaps = new ArrayList<>();
    private final List<Boolean> starts = new ArrayList<>();
    private final List<Integer> documents = new ArrayList<>();
    private @Nullable Borders learned;
    private final GlanceTraining glance = new GlanceTraining();
    private Set<Integer> borders = Set.of();
    private int document;

    private BorderTraining(Language language, LexisTraining words) {
        Joints joints = new Joints(language);
        this.words = words;
        tokeniser = new Tokeniser(joints);
        sentences = new Sentences(joints, Splitter.common(language), this::judge, new Lexis(words.entries()));
    }

    /** Trains on CoNLL-U {@code files} and writes the weights to {@code out}. */
    public static void write(Language language, List<Path> files, Path out) throws IOException {
        List<List<String>> documents = new ArrayList<>();
        LexisTraining words = new LexisTraining();
        Tokeniser tokeniser = new Tokeniser(new Joints(language));
        for (Path file : files) {
            documents.addAll(read(file));
            words.tags(Files.readAllLines(file));
        }
        for (List<String> document : documents) {
            for (String sentence : document) {
                words.cases(cuts(tokeniser, sentence));
            }
        }
        words.fill();
        Files.write(out, new BorderTraining(language, words).train(documents));
    }

    private static List<List<String>> read(Path file) throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(TEXT)) {
                sentences.add(line.substring(TEXT.length()));
            }
        }
        return documents(sentences);
    }

    private static List<List<String>> documents(List<String> sentences) {
        List<List<String>> documents = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i += DOCUMENT) {
            documents.add(List.copyOf(sentences.subList(i, Math.min(sentences.size(), i + DOCUMENT))));
        }
        return documents;
    }

    private byte[] train(List<List<String>> treebank) {
        treebank.forEach(this::take);
        int own = gaps.size();
        BorderNet net = new BorderNet(gaps, documents, random);
        for (int round = 0; round < ROUNDS; round++) {
            forget(own);
            mixed(treebank).forEach(this::take);
            net.learn(gaps, starts, 1 - 0.9 * round / ROUNDS);
        }
        byte[] file = net.bytes(words.entries());
        learned = new Borders(file);
        treebank.forEach(this::take);
        mixed(treebank).forEach(this::take);
        return glance.into(file);
    }

    private void forget(int from) {
        gaps.subList(from, gaps.size()).clear();
        starts.subList(from, starts.size()).clear();
        documents.subList(from, documents.size()).clear();
    }

    private List<List<String>> mixed(List<List<String>> treebank) {
        List<List<String>> mixed = new ArrayList<>();
        for (int i = 0; i < treebank.size(); i += NEIGHBOURS) {
            List<String> sentences = new ArrayList<>();
            treebank.subList(i, Math.min(treebank.size(), i + NEIGHBOURS)).forEach(sentences::addAll);
            Collections.shuffle(sentences, random);
            mixed.addAll(documents(sentences));
        }
        return mixed;
    }

    /** Takes in the gaps of a document. */
    private void take(List<String> document) {
        this.document++;
        borders = new HashSet<>();
        int at = 0;
        for (String sentence : document) {
            borders.add(at);
            at += sentence.codePointCount(0, sentence.length()) + 1;
        }
        Cuts cuts = cuts(tokeniser, String.join(" ", document));
        for (int i = 0; i < cuts.size(); i++) {
            cuts.know(i, words.without(cuts, i, borders.contains(cuts.start(i))));
        }
        Gap gap = sentences.gap();
        int first = 0;
        while (first < cuts.size()) {
            // A line that has lost all its stops: every gap is to be seen.
            gap.lost = Gap.ALL;
            first = sentences.end(cuts, first, gap);
        }
    }

    /** Keeps the gap as an example, for the net or then for the glance, and goes on as the treebank says. */
    private boolean judge(Cuts cuts, int next, Gap gap) {
        boolean start = borders.contains(cuts.start(next));
        if (learned != null) {
            glance.add(Arrays.copyOf(gap.features, gap.near), learned.starts(cuts, next, gap));
            return start;
        }
        gaps.add(Arrays.copyOf(gap.features, gap.count));
        starts.add(start);
        documents.add(document);
        return start;
    }

    private static Cuts cuts(Tokeniser tokeniser, String line) {
        char[] text = new Text(line).flat().toCharArray();
        Cuts cuts = new Cuts(text);
        tokeniser.tokenise(text, 0, text.length, cuts);
        return cuts;
    }
}
