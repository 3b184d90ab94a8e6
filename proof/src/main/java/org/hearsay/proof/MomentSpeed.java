package org.hearsay.proof;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.Hearsay;
import org.hearsay.find.Finder;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.model.Metadata;
import org.hearsay.model.Page;
import org.hearsay.model.Report;
import org.hearsay.model.Tree;
import org.hearsay.parse.Parser;
import org.hearsay.split.Splitter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bench moments FILE.jsonl…}: characters per second of processor time, on one thread and after warm-up, of the
 * stage that finds and resolves moments, for each file. Pages and trees are made before, outside the measure.
 */
final class MomentSpeed {

    private static final JsonMapper JSON = new JsonMapper();
    private static final long SECOND = 1_000_000_000L;
    private static final long WARM_UP = 5 * SECOND;
    private static final long MEASURED = 5 * SECOND;

    private record Prepared(Finder finder, Metadata metadata, Page page, List<Tree> trees) {

        int moments() {
            return finder.moments(metadata, page, trees).size();
        }
    }

    /** What is made once for each language. */
    private record Stages(Splitter splitter, Parser parser, Finder finder) {

        Stages(Language language) {
            this(new Splitter(language), new Parser(language), new Finder(language));
        }
    }

    private final Hearsay hearsay = new Hearsay();
    private final Map<Language, Stages> stages = new HashMap<>();

    private MomentSpeed() {}

    static void run(List<Path> files) throws IOException {
        MomentSpeed speed = new MomentSpeed();
        for (Path file : files) {
            speed.measure(file);
        }
    }

    private void measure(Path file) throws IOException {
        List<Prepared> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                all.add(prepared(JSON.readTree(line)));
            }
        }
        long characters =
                all.stream().mapToLong(p -> p.page().text().flat().length()).sum();
        int passes = 0;
        long spent = 0;
        int found = 0;
        pass(all, WARM_UP);
        while (spent < MEASURED) {
            long before = processor();
            found = all.stream().mapToInt(Prepared::moments).sum();
            spent += processor() - before;
            passes++;
        }
        double speed = (double) characters * passes * SECOND / Math.max(1, spent);
        System.out.printf(
                Locale.ROOT,
                "%s: %d texts, %,d characters, %,d moments%n",
                file.getFileName(),
                all.size(),
                characters,
                found);
        System.out.printf(Locale.ROOT, "%-44s %,14.0f%n", "Hearsay, characters per second", speed);
    }

    private static void pass(List<Prepared> all, long atLeast) {
        long until = processor() + atLeast;
        long found = 0;
        while (processor() < until) {
            found += all.stream().mapToInt(Prepared::moments).sum();
        }
        if (found < 0) {
            throw new IllegalStateException("more moments than can be counted");
        }
    }

    private Prepared prepared(JsonNode record) {
        Language language = Languages.named(record.get("lang").stringValue()).orElseThrow();
        JsonNode day = record.get("dct");
        LocalDate published = day == null || !day.isString()
                ? null
                : LocalDate.parse(day.stringValue().substring(0, 10));
        Metadata given = new Metadata(null, null, published, language.code(), null, null);
        byte[] bytes = record.get("text").stringValue().getBytes(StandardCharsets.UTF_8);
        if (!(hearsay.open(bytes, given) instanceof Report report)) {
            throw new IllegalArgumentException("bench: not a text: " + record.get("id"));
        }
        Stages line = stages.computeIfAbsent(language, Stages::new);
        Page page = line.splitter.split(report);
        return new Prepared(line.finder, given, page, line.parser.parse(page));
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
