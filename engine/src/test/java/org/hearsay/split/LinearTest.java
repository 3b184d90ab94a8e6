package org.hearsay.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.hearsay.language.Languages;
import org.hearsay.model.Metadata;
import org.hearsay.model.Report;
import org.hearsay.model.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to hurt: one line of megabytes with no place to rest. Twice the text must not take much more than twice the time. */
class LinearTest {

    private static final int LETTERS = 1 << 21;

    /** Anything quadratic would be at 4 here; what is linear stays near 2, garbage and a busy machine included. */
    private static final double MOST = 3;

    /** Too short to be told from noise: anything quadratic over so many letters takes minutes. */
    private static final long SHORT = 1_500_000_000;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "7",
                ".",
                "\"",
                "'",
                "(",
                "a.",
                "A. ",
                "a'",
                "www.",
                "ABC ",
                "said Bus ",
                ". (",
                "7 000 ",
                "A\n"
            })
    void twiceTheTextTakesTwiceTheTime(String unit) {
        Splitter splitter = new Splitter(Languages.all().get(0));
        long once = fastest(splitter, unit, LETTERS);
        long twice = fastest(splitter, unit, 2 * LETTERS);

        assertThat(twice).as("%,d ns for once the text", once).isLessThan(Math.max(SHORT, (long) (MOST * once)));
    }

    /** Processor time of the fastest of three, so that a collection of garbage in one of them counts for nothing. */
    private static long fastest(Splitter splitter, String unit, int letters) {
        Text text = new Text(unit.repeat(letters / unit.length()));
        Report report = new Report("", "text/plain", "UTF-8", Metadata.NONE, text, List.of(), List.of());
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = CLOCK.getCurrentThreadCpuTime();
            splitter.split(report);
            best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - before);
        }
        return best;
    }
}
