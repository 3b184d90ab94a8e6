package org.hearsay.proof;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.hearsay.Hearsay;
import org.hearsay.desk.ledger.Answer;
import org.hearsay.desk.ledger.Held;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.ledger.Prepared;
import org.hearsay.desk.ledger.Reports;
import org.hearsay.desk.serve.Server;
import org.hearsay.desk.serve.Settings;

/**
 * {@code bench desk N [LEDGER]}: a ledger of {@code N} invented reports, and how long readers wait for each page and each path
 * for programs, over HTTP: from the question to the last byte of the answer. First one reader alone, in time of the processor
 * (all threads, the reader's own included), so that other work on the machine does not show; then several, by the wall clock.
 */
final class DeskBench {

    private static final long SEED = 20261123;
    /** Readers who ask at the same time, each as soon as it has its answer. */
    private static final int READERS = 2;

    private static final int ASKED = 100;
    private static final int ALONE = 100;

    private static final com.sun.management.OperatingSystemMXBean MACHINE =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int WARM_UP = 10;
    private static final int SAMPLE = 500;
    /** Reports that are read before: a desk that has just started is slower for its first minute. */
    private static final int READ = 3000;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Random random = new Random(SEED);
    private final Map<String, Supplier<String>> paths = new LinkedHashMap<>();
    private final List<String> reports;
    private final List<String> claims = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String site;

    private DeskBench(Ledger ledger, int port) throws IOException {
        this.site = "http://127.0.0.1:" + port;
        this.reports = new Reports(ledger)
                .latest(0, ledger.size()).stream().map(Held::id).toList();
        for (Answer.Entry entry : ledger.ask(SAMPLE).claims().entries()) {
            claims.add(String.valueOf(entry.facts().get("claim")));
        }
        Synth synth = new Synth(SEED);
        for (int i = 0; i < READ; i++) {
            Synth.Made made = synth.next();
            ledger.prepare(made.text().getBytes(StandardCharsets.UTF_8), made.given());
            if (i < SAMPLE) {
                names.add(String.valueOf(made.given().publisher()).split(" ")[0]);
            }
        }
        pages();
        programs();
    }

    static void run(int most, Path kept) throws IOException, InterruptedException {
        try (Ledger ledger = new Ledger(kept.toString(), new Hearsay())) {
            fill(ledger, most);
            System.out.printf(
                    Locale.ROOT,
                    "%s, %d processors, Java %s; %d reports, %d readers at a time, %d requests each; ms%n",
                    System.getProperty("os.arch"),
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version(),
                    ledger.size(),
                    READERS,
                    ASKED);
            try (Server server = new Server(ledger, Settings.local(0)).start()) {
                new DeskBench(ledger, server.port()).measure();
            }
        }
    }

    /** Adds what is missing: the same reports for the same number. */
    private static void fill(Ledger ledger, int most) throws IOException {
        Synth synth = new Synth(SEED);
        int held = ledger.size();
        for (int i = 0; i < held; i++) {
            synth.next();
        }
        while (held < most) {
            List<Prepared> batch = new ArrayList<>();
            for (int i = Math.min(Ledger.BATCH, most - held); i > 0; i--) {
                Synth.Made made = synth.next();
                batch.add(ledger.prepare(made.text().getBytes(StandardCharsets.UTF_8), made.given()));
            }
            ledger.add(batch);
            ledger.settle();
            held += batch.size();
        }
    }

    private void pages() {
        paths.put("/", () -> "/");
        paths.put("/reports", () -> "/reports?from=" + random.nextInt(reports.size()));
        paths.put("/reports/{id}", () -> "/reports/" + report());
        paths.put("/stories", () -> "/stories");
        paths.put("/stories/{id}", () -> "/stories/" + report());
        paths.put("/claims", () -> "/claims");
        paths.put("/claims/{id}", () -> "/claims/" + claim());
        for (String way : List.of("figures", "timeline", "plans", "map")) {
            paths.put("/" + way, () -> "/" + way + "?story=" + report());
        }
        paths.put("/who", () -> "/who?name=" + name());
        paths.put("/search", () -> "/search?q=" + name());
    }

    private void programs() {
        for (String name : List.of("claims", "figures", "drift", "plans", "origins", "dispatches")) {
            paths.put("/api/v1/" + name, () -> "/api/v1/" + name);
        }
        paths.put("/api/v1/claims/{id}", () -> "/api/v1/claims/" + claim());
        paths.put("/api/v1/reports", () -> "/api/v1/reports?from=" + random.nextInt(reports.size()));
        paths.put("/api/v1/reports/{id}", () -> "/api/v1/reports/" + report());
        paths.put("/api/v1/statements", () -> "/api/v1/statements?report=" + report());
        paths.put("/api/v1/who", () -> "/api/v1/who?name=" + name());
        paths.put("/api/v1/search", () -> "/api/v1/search?q=" + name());
    }

    private String report() {
        return reports.get(random.nextInt(reports.size()));
    }

    private String claim() {
        return URLEncoder.encode(claims.get(random.nextInt(claims.size())), StandardCharsets.UTF_8);
    }

    private String name() {
        return URLEncoder.encode(names.get(random.nextInt(names.size())), StandardCharsets.UTF_8);
    }

    private void measure() throws InterruptedException {
        System.out.println("path | processor, one reader: p50 | p99 | wall clock, several: p50 | p99 | most bytes");
        List<String> warm = new ArrayList<>();
        for (int i = 0; i < WARM_UP; i++) {
            paths.values().forEach(p -> warm.add(p.get()));
        }
        ask(warm, new double[warm.size()], new int[warm.size()]);
        for (Map.Entry<String, Supplier<String>> path : paths.entrySet()) {
            List<String> questions = new ArrayList<>();
            for (int i = 0; i < ASKED; i++) {
                questions.add(path.getValue().get());
            }
            double[] processor = new double[ALONE];
            for (int i = 0; i < ALONE; i++) {
                String question = path.getValue().get();
                long began = MACHINE.getProcessCpuTime();
                answer(question);
                processor[i] = (MACHINE.getProcessCpuTime() - began) / 1e6;
            }
            Arrays.sort(processor);
            double[] millis = new double[ASKED];
            int[] bytes = new int[ASKED];
            ask(questions, millis, bytes);
            Arrays.sort(millis);
            System.out.printf(
                    Locale.ROOT,
                    "%s | %.1f | %.1f | %.1f | %.1f | %d%n",
                    path.getKey(),
                    processor[ALONE / 2],
                    processor[ALONE * 99 / 100],
                    millis[ASKED / 2],
                    millis[ASKED * 99 / 100],
                    Arrays.stream(bytes).max().orElse(0));
        }
    }

    private void ask(List<String> questions, double[] millis, int[] bytes) throws InterruptedException {
        List<Thread> readers = new ArrayList<>();
        for (int r = 0; r < READERS; r++) {
            int first = r;
            Thread reader = new Thread(() -> {
                for (int i = first; i < questions.size(); i += READERS) {
                    long began = System.nanoTime();
                    bytes[i] = answer(questions.get(i));
                    millis[i] = (System.nanoTime() - began) / 1e6;
                }
            });
            reader.start();
            readers.add(reader);
        }
        for (Thread reader : readers) {
            reader.join();
        }
    }

    private int answer(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + path))
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(path + " gives " + response.statusCode());
            }
            return response.body().length;
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }

    /** A ledger that is thrown away at the end. */
    static void run(int most) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("hearsay-desk");
        try {
            run(most, folder.resolve("bench.db"));
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }
}
