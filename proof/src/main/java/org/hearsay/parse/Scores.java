package org.hearsay.parse;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.hearsay.model.Page;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;

/** What a model gets right on gold tokens, and how fast it is. */
public final class Scores {

    private final List<Gold> sentences;
    private int tokens;
    private int words;
    private int pos;
    private int bits;
    private int lemmas;
    private int heads;
    private int arcs;

    private Scores(List<Gold> sentences) {
        this.sentences = sentences;
    }

    /** One line for people: shares in percent, punctuation left out of the last two, subtypes cut. */
    public static String of(byte[] model, byte[] forms, List<Path> files) throws IOException {
        Scores scores = new Scores(Treebank.read(files));
        Parser parser = new Parser(Model.read(model, Forms.read(forms)));
        for (Gold gold : scores.sentences) {
            scores.count(gold, parser.parse(page(gold)).get(0));
        }
        return scores.line();
    }

    private static Page page(Gold gold) {
        int end = gold.tokens().end(gold.size() - 1);
        Passage passage = new Passage(new Span(0, end), Part.BODY, 0, "proof.gold");
        return new Page(gold.tokens().text(), List.of(passage), List.of(gold.tokens()));
    }

    private void count(Gold gold, Tree tree) {
        for (int i = 0; i < gold.size(); i++) {
            tokens++;
            pos += tree.pos(i).ordinal() == gold.pos()[i] ? 1 : 0;
            bits += tree.features(i) == (gold.bits()[i] & Bundles.PUBLIC) ? 1 : 0;
            String lemma = gold.lemmas().get(i).toLowerCase(Locale.ROOT);
            lemmas += tree.lemma(i).toLowerCase(Locale.ROOT).equals(lemma) ? 1 : 0;
            if (gold.pos()[i] != Pos.PUNCT.ordinal()) {
                words++;
                boolean head = (tree.head(i) == Tree.NONE ? gold.size() : tree.head(i)) == gold.heads()[i];
                heads += head ? 1 : 0;
                Relation right = Relation.values()[gold.relations()[i]];
                arcs += head && cut(tree.relation(i)).equals(cut(right)) ? 1 : 0;
            }
        }
    }

    private static String cut(Relation relation) {
        return relation.label().split(":", 2)[0];
    }

    private String line() {
        return String.format(
                Locale.ROOT,
                "tokens %d  UPOS %.2f  features %.2f  lemma %.2f  UAS %.2f  LAS %.2f",
                tokens,
                100.0 * pos / tokens,
                100.0 * bits / tokens,
                100.0 * lemmas / tokens,
                100.0 * heads / words,
                100.0 * arcs / words);
    }

    /** One line for people: processor time to load and tokens a second of it without and with trees, after warm-up. */
    public static String speed(byte[] model, byte[] forms, List<Path> files) throws IOException {
        List<Gold> sentences = Treebank.read(files);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Model loaded = Model.read(model, Forms.read(forms));
        long load = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        Labeller labeller = new Labeller(loaded.tags);
        Analyst analyst = new Analyst(loaded);
        double tags = 0;
        double trees = 0;
        for (int round = 0; round < 20; round++) {
            tags = Math.max(tags, rate(sentences, (g, r) -> labeller.label(g.tokens(), 0, g.size(), r)));
            trees = Math.max(trees, rate(sentences, (g, r) -> analyst.parse(g.tokens(), 0, g.size(), Tree.NONE, r)));
        }
        return String.format(
                Locale.ROOT, "load %d ms  tags+lemma %.0f/s  +trees %.0f/s", load / 1_000_000, tags, trees);
    }

    private static double rate(List<Gold> sentences, BiConsumer<Gold, Result> work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long count = 0;
        for (Gold gold : sentences) {
            work.accept(gold, new Result(gold.size()));
            count += gold.size();
        }
        return count * 1e9 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
    }
}
