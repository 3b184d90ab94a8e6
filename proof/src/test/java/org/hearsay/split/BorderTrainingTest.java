package org.hearsay.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BorderTrainingTest {

    private static final String[] NAMES = {"Ines", "Marlow", "Oskar", "Hedda", "Tilda"};

    @TempDir
    Path folder;

    /** Lines of a log without any stop: "Tide rising at Marlow today", "Ferry late for Hedda today". */
    private Path log() throws IOException {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            boolean tide = i % 3 == 0;
            String name = NAMES[i % NAMES.length];
            out.append("# text = ").append(tide ? "Tide rising at " : "Ferry late for ");
            out.append(name).append(" today\n\n");
        }
        Path file = folder.resolve("log.conllu");
        Files.writeString(file, out);
        return file;
    }

    @Test
    void learnsWhereSentencesStartWithoutAStop() throws IOException {
        Language language = Languages.named("en").orElseThrow();
        Path out = folder.resolve("sentences.model");
        BorderTraining.write(language, List.of(log()), out);
        byte[] model = Files.readAllBytes(out);
        Joints joints = new Joints(language);
        Sentences sentences = new Sentences(joints, Splitter.common(language), new Borders(model));
        char[] text = "Ferry late for Tilda today Tide rising at Oskar today Ferry late for Ines today".toCharArray();
        Cuts cuts = new Cuts(text);
        new Tokeniser(joints).tokenise(text, 0, text.length, cuts);

        Gap gap = sentences.gap();
        gap.lost = Gap.ALL;
        int second = sentences.end(cuts, 0, gap);

        assertThat(second).isEqualTo(5);
        assertThat(sentences.end(cuts, second, gap)).isEqualTo(10);
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        Language language = Languages.named("en").orElseThrow();
        Path one = folder.resolve("one.model");
        Path two = folder.resolve("two.model");
        BorderTraining.write(language, List.of(log()), one);
        BorderTraining.write(language, List.of(log()), two);

        assertThat(two).hasSameBinaryContentAs(one);
    }
}
