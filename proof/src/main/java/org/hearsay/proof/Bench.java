package org.hearsay.proof;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.model.Metadata;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bench moments FILE.jsonl…}: the stage of moments alone, see {@link MomentSpeed}. {@code bench speed DIR}: whole readings on one thread after warm-up, then each stage, over all {@code .txt} and
 * {@code .jsonl} files of a folder. Times are processor time of the reading thread, so that a busy machine does not count against us; a token is
 * a run of letters and digits, or one other visible character.
 */
public final class Bench {

    private static final JsonMapper JSON = new JsonMapper();
    /** Read before anything else, so that the time of the first reading has no file in it. */
    private static final String FIRST =
            "The ferry stays in port, its captain said on Monday. \"Nobody leaves,\" he told the crew.";

    private static final long SECOND = 1_000_000_000L;
    private static final long WARM_UP = 10 * SECOND;
    private static final long MEASURED = 10 * SECOND;

    private static final class Document {

        private final byte[] bytes;
        private final Metadata given;
        private final long tokens;

        Document(String text, Metadata given) {
            this.bytes = text.getBytes(StandardCharsets.UTF_8);
            this.given = given;
            this.tokens = Bench.tokens(text);
        }
    }

    private Hearsay hearsay = new Hearsay();
    private long statements;

    private Bench() {}

    /** Prints the table to standard output. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length >= 4 && args.length <= 5 && args[0].equals("ladder")) {
            Ladder.run(Arrays.stream(args).skip(1).map(Path::of).toList());
            return;
        }
        if (args.length >= 2 && args[0].equals("moments")) {
            MomentSpeed.run(Arrays.stream(args).skip(1).map(Path::of).toList());
            return;
        }
        if (args.length >= 2 && args[0].equals("languages")) {
            LanguageBench.run(Path.of(args[1]), args.length > 2 && args[2].equals("--errors"));
            return;
        }
        if (args.length >= 2 && args[0].equals("severe")) {
            SevereBench.run(Path.of(args[1]), args.length > 2 && args[2].equals("--errors"));
            return;
        }
        if (args.length == 2 && args[0].equals("ledger")) {
            LedgerBench.run(Integer.parseInt(args[1]));
            return;
        }
        if (args.length == 2 && args[0].equals("desk")) {
            DeskBench.run(Integer.parseInt(args[1]));
            return;
        }
        if (args.length == 3 && args[0].equals("desk")) {
            DeskBench.run(Integer.parseInt(args[1]), Path.of(args[2]));
            return;
        }
        if (args.length != 2 || !args[0].equals("speed")) {
            System.err.println(
                    """
                    usage: bench speed DIR
                           bench ladder EN_DIR FR_DIR DE_DIR [PEERS_DIR]
                           bench moments FILE…
                           bench ledger MOST
                           bench desk N [LEDGER]
                           bench languages DIR [--errors]
                           bench severe DIR [--errors]""");
            System.exit(2);
            return;
        }
        Bench bench = new Bench();
        bench.read(new Document(FIRST, Metadata.NONE));
        long first = sinceStart();
        List<Document> documents = documents(Path.of(args[1]));
        if (documents.isEmpty()) {
            System.err.println("bench: no .txt and no .jsonl with a text in " + args[1]);
            System.exit(1);
            return;
        }
        bench.run(documents, first);
    }

    private void run(List<Document> documents, long first) {
        long[] times = new long[documents.size()];
        pass(documents, times, WARM_UP);
        resetPeak();
        Arrays.fill(times, 0);
        statements = 0;
        int passes = pass(documents, times, MEASURED);
        long tokens = documents.stream().mapToLong(d -> d.tokens).sum();
        double seconds = Arrays.stream(times).sum() / (double) SECOND / passes;
        System.out.printf(Locale.ROOT, "%-44s %s %s%n", "machine", System.getProperty("os.arch"), Runtime.version());
        row("documents", documents.size());
        row("tokens", tokens);
        row("statements", statements / passes);
        row("passes measured", passes);
        row("tokens per second of processor time", Math.round(tokens / seconds));
        row("documents per second of processor time", documents.size() / seconds);
        row("median document, ms", percentile(times, passes, 50));
        row("slowest of a hundred, ms", percentile(times, passes, 99));
        row("first reading after start of Java, ms", first);
        row("peak heap, garbage included, MB", peak());
        row("heap allowed, MB", Runtime.getRuntime().maxMemory() / (1024.0 * 1024.0));
        stages(documents, tokens);
    }

    /** Each stage on its own, behind the rest, so that measuring it slows no whole reading. */
    private void stages(List<Document> documents, long tokens) {
        // The tables of the one that read whole reports must go first: twice the languages would not fit the heap.
        hearsay = new Hearsay();
        Stages stages = new Stages();
        pass(documents, stages, WARM_UP);
        stages.reset();
        int passes = pass(documents, stages, MEASURED);
        for (int i = 0; i < Stages.NAMES.size(); i++) {
            double seconds = Math.max(1, stages.time(i)) / (double) SECOND / passes;
            row(Stages.NAMES.get(i) + ", tokens per second", Math.round(tokens / seconds));
        }
    }

    private int pass(List<Document> documents, Stages stages, long atLeast) {
        int passes = 0;
        while (stages.total() < atLeast) {
            for (Document document : documents) {
                if (hearsay.open(document.bytes, document.given) instanceof Report report) {
                    stages.run(report);
                }
            }
            passes++;
        }
        return passes;
    }

    /** From the start of Java to the end of the first reading, in milliseconds of the wall clock. */
    private static long sinceStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    private int pass(List<Document> documents, long[] times, long atLeast) {
        long spent = 0;
        int passes = 0;
        while (spent < atLeast) {
            for (int i = 0; i < times.length; i++) {
                long before = processor();
                read(documents.get(i));
                long time = processor() - before;
                times[i] += time;
                spent += time;
            }
            passes++;
        }
        return passes;
    }

    private void read(Document document) {
        if (hearsay.open(document.bytes, document.given) instanceof Report report) {
            statements += hearsay.read(report).statements().size();
        }
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .toList();
    }

    private static void resetPeak() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static double peak() {
        return heap().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum() / (1024.0 * 1024.0);
    }

    private static double percentile(long[] times, int passes, int percent) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        int at = Math.min(sorted.length - 1, (sorted.length * percent) / 100);
        return sorted[at] / 1_000_000.0 / passes;
    }

    private static void row(String what, long value) {
        System.out.printf(Locale.ROOT, "%-44s %,d%n", what, value);
    }

    private static void row(String what, double value) {
        System.out.printf(Locale.ROOT, "%-44s %,.1f%n", what, value);
    }

    private static List<Document> documents(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.toString();
                if (name.endsWith(".txt")) {
                    documents.add(new Document(Files.readString(file), Metadata.NONE));
                } else if (name.endsWith(".jsonl")) {
                    addLines(file, documents);
                }
            }
        }
        return documents;
    }

    private static void addLines(Path file, List<Document> documents) throws IOException {
        for (String line : Files.readAllLines(file)) {
            JsonNode record = line.isBlank() ? JSON.nullNode() : JSON.readTree(line);
            String text = string(record, "text");
            if (text != null) {
                documents.add(new Document(text, given(record)));
            }
        }
    }

    private static Metadata given(JsonNode record) {
        String date = string(record, "date");
        LocalDate published = date == null || date.length() < 10 ? null : LocalDate.parse(date.substring(0, 10));
        return new Metadata(null, null, published, string(record, "lang"), null, null);
    }

    private static @Nullable String string(JsonNode record, String field) {
        JsonNode value = record.get(field);
        return value == null || !value.isString() ? null : value.stringValue();
    }

    private static long tokens(String text) {
        long tokens = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            boolean letter = Character.isLetterOrDigit(point);
            boolean visible =
                    !Character.isWhitespace(point) && !Character.isSpaceChar(point) && !Character.isISOControl(point);
            tokens += (letter && !inside) || (!letter && visible) ? 1 : 0;
            inside = letter;
            i += Character.charCount(point);
        }
        return tokens;
    }
}
