package org.hearsay.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxTest {

    @TempDir
    Path folder;

    @Test
    void twentyFiveSentencesMakeADocument() throws IOException {
        Path in = folder.resolve("in.conllu");
        Files.writeString(in, "# text = The quay is shut.\n1\tThe\n\n".repeat(27));

        List<String> documents = Syntax.documents(in);

        assertThat(documents).hasSize(2);
        assertThat(documents.get(1)).isEqualTo("The quay is shut. The quay is shut.");
    }

    @Test
    void sentencesTokensAndCliticsAreWritten() throws IOException {
        Path in = folder.resolve("in.conllu");
        Path out = folder.resolve("out.conllu");
        Files.writeString(in, "# text = The old quay was shut.\n\n# text = The boats don't leave the harbour.\n");

        Syntax.predict(in, out);

        List<String[]> rows =
                Files.readAllLines(out).stream().map(line -> line.split("\t")).toList();
        assertThat(rows).filteredOn(row -> row[0].equals("1")).hasSize(2);
        assertThat(rows).filteredOn(row -> row[0].equals("3-4")).singleElement().satisfies(row -> assertThat(row[1])
                .isEqualTo("don't"));
        String words = rows.stream()
                .filter(row -> row.length > 1 && !row[0].contains("-"))
                .map(row -> row[1])
                .collect(Collectors.joining(" "));
        assertThat(words).isEqualTo("The old quay was shut . The boats do n't leave the harbour .");
    }
}
