package org.hearsay.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is told of the formats. */
class CatalogueTest {

    @Test
    void theDocumentIsOfToday() throws IOException {
        assertThat(Files.readString(Path.of("../docs/exports.md")))
                .as("run ./hearsay export --columns > docs/exports.md")
                .isEqualTo(Catalogue.markdown());
    }

    @Test
    void everyFormatIsTold() {
        assertThat(Exports.all()).isNotEmpty().allSatisfy(format -> {
            assertThat(Exports.named(format.name())).contains(format);
            assertThat(Catalogue.lines()).contains(format.name() + " ", format.tells());
            assertThat(format.columns()).isNotEmpty();
            List<String> names = format.columns().stream().map(Column::name).toList();
            assertThat(new HashSet<>(names)).as(format.name()).hasSameSizeAs(names);
        });
        assertThat(Exports.named("none")).isEmpty();
    }

    @Test
    void noFormatJudges() {
        String told = Catalogue.markdown().toLowerCase(Locale.ROOT);
        assertThat(told).doesNotContain("verified", "confirmed", "reliable", "fake", "truth score", "claimreview");
    }
}
