package org.hearsay.desk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.hearsay.model.Moment;
import org.hearsay.model.Moment.Anchor;
import org.hearsay.model.Moment.Precision;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-12T00:00, 2026-05-13T00:00, DAY, 2026-05-12",
        "2026-05-12T00:00, 2026-05-18T00:00, PART_OF_WEEK, 2026-05-12 to 2026-05-17",
        "2026-05-12T06:00, 2026-05-12T12:00, PART_OF_DAY, 2026-05-12 06:00 to 12:00",
        "2026-05-12T20:00, 2026-05-13T06:00, PART_OF_DAY, 2026-05-12 20:00 to 2026-05-13 06:00",
        "2026-05-12T18:00, 2026-05-13T00:00, PART_OF_DAY, 2026-05-12 18:00 to 24:00",
        "2026-05-12T00:00, 2026-05-12T00:01, INSTANT, 2026-05-12 00:00",
        "2026-02-01T00:00, 2026-03-01T00:00, MONTH, 2026-02",
        "2026-01-01T00:00, 2027-01-01T00:00, YEAR, 2026",
        "2026-05-12T00:00, , FUZZY, since 2026-05-12",
        ", 2026-05-12T00:00, FUZZY, up to 2026-05-11"
    })
    void aWindowIsWrittenInDaysThatAreAllInsideIt(
            LocalDateTime from, LocalDateTime until, Precision precision, String written) {
        assertThat(When.of(moment(from, until, precision, Anchor.PUBLICATION))).isEqualTo(written);
    }

    @Test
    void whatIsNotResolvedSaysWhy() {
        assertThat(When.of(moment(null, null, Precision.DAY, Anchor.MISSING)))
                .isEqualTo("unresolved: no date of publication");
        assertThat(When.of(moment(null, null, Precision.DAY, Anchor.UTTERANCE)))
                .isEqualTo("unresolved: the day of saying it is not told (XXXX)");
    }

    private static Moment moment(LocalDateTime from, LocalDateTime until, Precision precision, Anchor anchor) {
        return new Moment(new Span(0, 1), Moment.Type.DATE, "XXXX", null, from, until, precision, anchor, "time.test");
    }
}
