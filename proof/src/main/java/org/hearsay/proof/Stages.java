package org.hearsay.proof;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.attribute.Attributor;
import org.hearsay.code.Coder;
import org.hearsay.find.Finder;
import org.hearsay.inspect.Inspector;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.locate.Locator;
import org.hearsay.model.Damage;
import org.hearsay.model.Findings;
import org.hearsay.model.Page;
import org.hearsay.model.Report;
import org.hearsay.model.Statement;
import org.hearsay.model.Tree;
import org.hearsay.parse.Parser;
import org.hearsay.split.Splitter;

/** The stages of a reading one by one, each with the processor time that it took. */
final class Stages {

    /** In their order; the first is choosing the language. */
    static final List<String> NAMES =
            List.of("choose language", "split", "parse", "inspect", "find", "locate", "attribute", "code");

    private record Line(
            Splitter splitter,
            Inspector inspector,
            Parser parser,
            Finder finder,
            Locator locator,
            Attributor attributor,
            Coder coder) {

        Line(Language language) {
            this(
                    new Splitter(language),
                    new Inspector(language),
                    new Parser(language),
                    new Finder(language),
                    new Locator(language, null),
                    new Attributor(language),
                    new Coder(language));
        }
    }

    private final Map<Language, Line> lines = new HashMap<>();
    private final long[] times = new long[NAMES.size()];

    /** Runs all stages on {@code report}, as the engine does. */
    void run(Report report) {
        Language language = timed(0, () -> language(report));
        Line line = lines.computeIfAbsent(language, Line::new);
        Page page = timed(1, () -> line.splitter.split(report));
        List<Tree> trees = timed(2, () -> line.parser.parse(page));
        List<Damage> damage = timed(3, () -> line.inspector.inspect(page, trees));
        Findings found = timed(4, () -> line.finder.find(report.metadata(), page, damage, trees));
        Findings findings = timed(5, () -> line.locator.locate(page, trees, found));
        List<Statement> statements = timed(6, () -> line.attributor
                .attribute(report.metadata(), page, damage, trees, findings)
                .statements());
        timed(7, () -> line.coder.code(page, damage, trees, findings, statements));
    }

    /** Processor time of each stage since the start or the last {@link #reset}, in nanoseconds. */
    long time(int stage) {
        return times[stage];
    }

    /** Processor time of all stages, in nanoseconds. */
    long total() {
        long total = 0;
        for (long time : times) {
            total += time;
        }
        return total;
    }

    void reset() {
        Arrays.fill(times, 0);
    }

    private static Language language(Report report) {
        String stated = report.metadata().language();
        return (stated == null ? Languages.of(report.text()) : Languages.named(stated))
                .orElseGet(() -> Languages.all().get(0));
    }

    private <T> T timed(int stage, Supplier<T> work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T made = work.get();
        times[stage] += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        return made;
    }
}
