package org.hearsay.proof;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.language.Language;
import org.hearsay.language.Languages;
import org.hearsay.model.Metadata;
import org.hearsay.model.Page;
import org.hearsay.model.Report;
import org.hearsay.model.Text;
import org.hearsay.model.Tokens;
import org.hearsay.parse.Parser;
import org.hearsay.parse.Rung;
import org.hearsay.split.Splitter;

/**
 * {@code bench ladder EN_DIR FR_DIR DE_DIR [PEERS_DIR]}: what each step from raw text to trees costs, for all {@code .txt}
 * files of the folders, each named after its language, on one thread after warm-up. Times are processor time of that thread: of each text the
 * shortest of many passes, because whatever else a shared machine does only ever adds to it, and beside that the median pass. Speeds count the
 * tokens of {@link Floor#count}, the same for every tool.
 * With a folder of peers their rows for the same texts stand below ours, from the same run.
 */
final class Ladder {

    private static final long SECOND = 1_000_000_000L;
    private static final long WARM_UP = 3 * SECOND;
    private static final long LEAST = 4 * SECOND;
    private static final int PASSES = 7;

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** A step: handles one text and answers its own count of tokens. */
    @FunctionalInterface
    private interface Step {
        int run(String text);
    }

    private final Language language;
    private final List<String> texts;
    private final long tokens;
    private final Parser parser;
    private final Rung tagger;
    private final Splitter splitter;

    /** Time from nothing to a parser, in milliseconds; the first language's holds that of the classes too. */
    private final double load;

    /** Keeps the compiler from leaving out what nobody reads. */
    long sink;

    private Ladder(Language language, Path folder) throws IOException {
        this.language = language;
        this.texts = texts(folder);
        this.tokens = texts.stream().mapToLong(Floor::count).sum();
        long before = System.nanoTime();
        this.parser = new Parser(language);
        this.load = (System.nanoTime() - before) / 1e6;
        this.tagger = new Rung(language);
        this.splitter = new Splitter(language);
    }

    /** Prints the tables; {@code folders} are named after their languages, and the last may be that of the peers. */
    static void run(List<Path> folders) throws IOException, InterruptedException {
        System.out.printf(Locale.ROOT, "%s, Java %s%n", System.getProperty("os.arch"), Runtime.version());
        List<Path> texts = folders.stream().filter(f -> language(f).isPresent()).toList();
        List<Ladder> ladders = new ArrayList<>();
        for (Path folder : texts) {
            ladders.add(new Ladder(language(folder).orElseThrow(), folder));
        }
        // The compiler decides anew when it sees other text; without this the first language pays for the others.
        ladders.forEach(Ladder::warm);
        ladders.forEach(Ladder::run);
        if (folders.size() > texts.size()) {
            new Peers(folders.get(texts.size()), texts).run().forEach(System.out::println);
        }
    }

    private static Optional<Language> language(Path folder) {
        return Languages.named(folder.getFileName().toString());
    }

    private void run() {
        System.out.printf(
                Locale.ROOT,
                "%n%s: %d texts, %,d tokens, model loaded in %.0f ms%n",
                language.code(),
                texts.size(),
                tokens,
                load);
        System.out.printf("%-30s %14s %14s %12s%n", "", "tokens/s", "median pass", "bytes/token");
        measure("hand loop", text -> (int) Floor.count(text));
        measure("tokens, sentences", text -> own(page(splitter, text)));
        measure("+ tags, lemma", text -> tagger.tag(page(splitter, text)));
        measure("+ trees", text -> own(parser, page(splitter, text)));
    }

    private void warm() {
        long start = THREAD.getCurrentThreadCpuTime();
        while (THREAD.getCurrentThreadCpuTime() - start < WARM_UP) {
            pass(text -> own(parser, page(splitter, text)));
        }
    }

    private static Page page(Splitter splitter, String text) {
        return splitter.split(
                new Report("", "text/plain", "UTF-8", Metadata.NONE, new Text(text), List.of(), List.of()));
    }

    private static int own(Page page) {
        int count = 0;
        for (Tokens tokens : page.tokens()) {
            count += tokens.size();
        }
        return count;
    }

    private static int own(Parser parser, Page page) {
        return parser.parse(page).stream().mapToInt(tree -> tree.size()).sum();
    }

    private void measure(String name, Step step) {
        long start = THREAD.getCurrentThreadCpuTime();
        while (THREAD.getCurrentThreadCpuTime() - start < WARM_UP) {
            pass(step);
        }
        long[] least = new long[texts.size()];
        Arrays.fill(least, Long.MAX_VALUE);
        List<Long> whole = new ArrayList<>();
        long bytes = THREAD.getCurrentThreadAllocatedBytes();
        long begun = THREAD.getCurrentThreadCpuTime();
        while (whole.size() < PASSES || THREAD.getCurrentThreadCpuTime() - begun < LEAST) {
            whole.add(pass(step, least));
        }
        double allocated = (THREAD.getCurrentThreadAllocatedBytes() - bytes) / (double) whole.size() / tokens;
        Collections.sort(whole);
        double best = Arrays.stream(least).sum() / (double) SECOND;
        double median = whole.get(whole.size() / 2) / (double) SECOND;
        System.out.printf(
                Locale.ROOT, "%-30s %,14.0f %,14.0f %12.1f%n", name, tokens / best, tokens / median, allocated);
    }

    /** Reads all texts; {@code least} keeps the shortest time of each. Answers the time of all. */
    private long pass(Step step, long[] least) {
        long all = 0;
        for (int i = 0; i < least.length; i++) {
            long before = THREAD.getCurrentThreadCpuTime();
            sink += step.run(texts.get(i));
            long time = THREAD.getCurrentThreadCpuTime() - before;
            least[i] = Math.min(least[i], time);
            all += time;
        }
        return all;
    }

    private void pass(Step step) {
        for (String text : texts) {
            sink += step.run(text);
        }
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }
}
