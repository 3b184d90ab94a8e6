package org.hearsay.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.model.Page;
import org.hearsay.model.Part;
import org.hearsay.model.Passage;
import org.hearsay.model.Pos;
import org.hearsay.model.Relation;
import org.hearsay.model.Span;
import org.hearsay.model.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

    private static final String[] ANIMALS = {"Luchs", "Biber", "Dachs", "Igel", "Otter", "Fuchs"};

    /** A list of no forms. */
    private static final byte[] FORMS = {Forms.FORMAT, 0, 0};

    @TempDir
    Path folder;

    /** "Der Luchs ging zum Fluss." with other animals and rivers, in CoNLL-U. */
    private List<Path> treebank() throws IOException {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            row(out, "1", "Der", "der", "DET", "Number=Sing", "2", "det", "_");
            row(out, "2", ANIMALS[i % 6], ANIMALS[i % 6], "NOUN", "Number=Sing", "3", "nsubj", "_");
            row(out, "3", "ging", "gehen", "VERB", "Tense=Past", "0", "root", "_");
            row(out, "4-5", "zum", "_", "_", "_", "_", "_", "_");
            row(out, "4", "zu", "zu", "ADP", "_", "6", "case", "_");
            row(out, "5", "dem", "der", "DET", "Number=Sing", "6", "det", "_");
            row(
                    out,
                    "6",
                    i % 2 == 0 ? "Fluss" : "Teich",
                    i % 2 == 0 ? "Fluss" : "Teich",
                    "NOUN",
                    "Number=Sing",
                    "3",
                    "obl",
                    "SpaceAfter=No");
            row(out, "7", ".", ".", "PUNCT", "_", "3", "punct", "_");
            out.append('\n');
        }
        Path file = folder.resolve("tiny.conllu");
        Files.writeString(file, out);
        return List.of(file);
    }

    private static void row(
            StringBuilder out,
            String id,
            String form,
            String lemma,
            String pos,
            String features,
            String head,
            String relation,
            String rest) {
        out.append(String.join("\t", id, form, lemma, pos, "_", features, head, relation, "_", rest))
                .append('\n');
    }

    @Test
    void parsesWhatItHasLearned() throws IOException {
        List<Path> files = treebank();
        Gold gold = Treebank.read(files).get(1);
        Tree tree = new Parser(Model.read(Training.model(files, FORMS, null), Forms.NONE))
                .parse(page(gold))
                .get(0);
        assertThat(gold.forms()).containsExactly("Der", "Biber", "ging", "zum", "Teich", ".");
        assertThat(tree.pos(3)).isEqualTo(Pos.ADP);
        assertThat(tree.lemma(2)).isEqualTo("gehen");
        assertThat(tree.lemma(3)).isEqualTo("zu");
        assertThat(tree.head(2)).isEqualTo(Tree.NONE);
        assertThat(tree.child(2, Relation.NSUBJ)).isEqualTo(1);
        assertThat(tree.child(2, Relation.OBL)).isEqualTo(4);
        assertThat(tree.head(3)).isEqualTo(4);
    }

    private static Page page(Gold gold) {
        Span all = new Span(0, gold.tokens().end(gold.size() - 1));
        return new Page(gold.tokens().text(), List.of(new Passage(all, Part.BODY, 0, "test")), List.of(gold.tokens()));
    }

    @Test
    void sameTreebankGivesSameBytes() throws IOException {
        assertThat(Training.model(treebank(), FORMS, null)).isEqualTo(Training.model(treebank(), FORMS, null));
    }

    @Test
    void keepsPartsThatAreWrittenAsTheyAre() throws IOException {
        StringBuilder out = new StringBuilder();
        row(out, "1-2", "don't", "_", "_", "_", "_", "_", "_");
        row(out, "1", "do", "do", "AUX", "_", "3", "aux", "_");
        row(out, "2", "n't", "not", "PART", "_", "3", "advmod", "_");
        row(out, "3", "panic", "panic", "VERB", "_", "0", "root", "_");
        Path file = folder.resolve("parts.conllu");
        Files.writeString(file, out);
        Gold gold = Treebank.read(List.of(file)).get(0);
        assertThat(gold.forms()).containsExactly("do", "n't", "panic");
        assertThat(gold.tokens().text().flat()).isEqualTo("don't panic");
        assertThat(gold.heads()).containsExactly(2, 2, 3);
    }
}
