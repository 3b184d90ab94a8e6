package org.hearsay.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Hearsay;
import org.hearsay.model.Metadata;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.params.provider.Arguments;

/** Reads the case tables beside the languages and runs their texts. */
final class Cases {

    static final LocalDate FRIDAY = LocalDate.of(2025, 3, 14);

    private static final Hearsay HEARSAY = new Hearsay();

    private Cases() {}

    /** All rows of a table in each language, as (language, cells by column). */
    static List<Arguments> rows(String table) {
        List<Arguments> all = new ArrayList<>();
        for (String language : List.of("fr", "en", "de")) {
            String[] columns = null;
            for (String line : lines(Path.of("..", "languages", language, table + ".tsv"))) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                if (columns == null) {
                    columns = cells;
                    continue;
                }
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < columns.length; i++) {
                    row.put(columns[i], i < cells.length ? cells[i].strip() : "");
                }
                all.add(Arguments.of(language, row));
            }
        }
        return all;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading read(String language, String text, LocalDate published) {
        Metadata given = new Metadata(null, null, published, language, null, null);
        return HEARSAY.read((Report) HEARSAY.open(text.getBytes(StandardCharsets.UTF_8), given));
    }
}
