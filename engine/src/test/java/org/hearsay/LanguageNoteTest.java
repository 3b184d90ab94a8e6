package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hearsay.model.Metadata;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

class LanguageNoteTest {

    private static Reading read(String text, Metadata given) {
        Hearsay hearsay = new Hearsay();
        return hearsay.read((Report) hearsay.open(text.getBytes(StandardCharsets.UTF_8), given));
    }

    @Test
    void tooLittleEvidenceIsSaid() {
        assertThat(read("Valmer 12", Metadata.NONE).notes()).contains("language not clear: read as fr");
    }

    @Test
    void clearLanguageNeedsNoNote() {
        Reading reading = read("Die Fähre ist am Montag gesunken.", Metadata.NONE);
        assertThat(reading.language()).isEqualTo("de");
        assertThat(reading.notes()).noneMatch(note -> note.startsWith("language"));
    }

    @Test
    void statedLanguageNeedsNoNote() {
        Metadata given = new Metadata(null, null, null, "en", null, null);
        assertThat(read("Valmer 12", given).language()).isEqualTo("en");
        assertThat(read("Valmer 12", given).notes()).noneMatch(note -> note.startsWith("language"));
    }
}
