package org.hearsay.desk.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The proofs that nothing acknowledged is lost, nothing half-written stays, and no damage goes unnoticed. */
public final class Rounds {

    private static final String LOG = "-wal";
    private static final int FAR = 1_000_000;

    private final Path folder;
    private final Random random;
    private final String way;

    /**
     * Proofs in {@code folder}, with what {@code seed} gives.
     *
     * @param way how the ledger is written and checked: {@code sound}, or broken on purpose
     */
    public Rounds(Path folder, long seed, String way) {
        this.folder = folder;
        this.random = new Random(seed);
        this.way = way;
    }

    /**
     * What came of a proof.
     *
     * @param rounds how many rounds or trials
     * @param tried what was at stake in all of them: acknowledged reports, or flips of a bit that touched live data
     * @param lost how many were lost, or were not found
     * @param halves how many rounds left something half-written
     */
    public record Result(int rounds, int tried, int lost, int halves) {

        /** Whether nothing was lost and nothing was left half-written. */
        public boolean fine() {
            return lost == 0 && halves == 0;
        }
    }

    /** Kills a process that is adding, at moments of chance, and looks what is there. */
    public Result kill(int rounds) throws IOException, InterruptedException {
        int tried = 0;
        int lost = 0;
        int halves = 0;
        Set<String> acknowledged = new HashSet<>();
        Path file = folder.resolve("kill.db");
        int round = 0;
        for (; round < rounds && goesOn(lost); round++) {
            if (round % 10 == 0) {
                wipe(file);
                acknowledged.clear();
            }
            Set<String> now = killed(file, round * FAR, 1 + random.nextInt(40));
            tried += now.size();
            acknowledged.addAll(now);
            try (Ledger ledger = Adder.open(file.toString())) {
                Set<String> held = new HashSet<>(ledger.reports(""));
                lost += (int)
                        acknowledged.stream().filter(id -> !held.contains(id)).count();
                halves += damage(ledger).isEmpty() ? 0 : 1;
                ledger.settle();
                halves += damage(ledger).isEmpty() ? 0 : 1;
                acknowledged.retainAll(held);
            }
        }
        return new Result(round, tried, lost, halves);
    }

    /** A ledger that is broken on purpose need be noticed only once. */
    private boolean goesOn(int noticed) {
        return way.equals("sound") || noticed == 0;
    }

    /** Kills an adder some moments after its first receipt; gives what it acknowledged. */
    private Set<String> killed(Path file, int first, int batch) throws IOException, InterruptedException {
        Path receipts = folder.resolve("receipts");
        Process process = start(file, first, batch, receipts);
        await(process, receipts, 1);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(150));
        process.destroyForcibly().waitFor();
        return new HashSet<>(acknowledged(receipts));
    }

    /** Waits until there are so many receipts. */
    private static void await(Process process, Path receipts, int count) throws IOException, InterruptedException {
        while (process.isAlive() && acknowledged(receipts).size() < count) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    /** Receipts in their order; the last line may have been cut. */
    private static List<String> acknowledged(Path receipts) throws IOException {
        return Files.readString(receipts)
                .lines()
                .filter(line -> line.length() == 64)
                .toList();
    }

    private Process start(Path file, int first, int batch, Path receipts) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Adder.class.getName(),
                        file.toString(),
                        Integer.toString(first),
                        Integer.toString(FAR),
                        Integer.toString(batch),
                        way)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(receipts.toFile())
                .start();
    }

    /** Tears the log at points of chance: what is left must be the reports that came first, whole. */
    public Result torn(int trials) throws IOException, InterruptedException {
        Path file = folder.resolve("torn.db");
        wipe(file);
        List<String> order = logged(file);
        long log = Files.size(sibling(file, LOG));
        int lost = 0;
        int halves = 0;
        Path copy = folder.resolve("torn.copy.db");
        int trial = 0;
        for (; trial < trials && goesOn(halves); trial++) {
            wipe(copy);
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            byte[] bytes = Files.readAllBytes(sibling(file, LOG));
            int at = (int) (random.nextDouble() * log);
            Files.write(sibling(copy, LOG), java.util.Arrays.copyOf(bytes, at));
            try (Ledger ledger = Adder.open(copy.toString())) {
                List<String> held = ledger.reports("");
                boolean first = new TreeSet<>(order.subList(0, held.size())).equals(new TreeSet<>(held));
                lost += first ? 0 : 1;
                halves += damage(ledger).isEmpty() ? 0 : 1;
            }
        }
        return new Result(trial, order.size(), lost, halves);
    }

    /** A ledger whose last reports are only in its log, since whoever added them was killed; ids in the order of adding. */
    private List<String> logged(Path file) throws IOException, InterruptedException {
        try (Ledger ledger = Adder.open(file.toString())) {
            ledger.settle();
        }
        Path receipts = folder.resolve("receipts");
        Process process = start(file, 0, 3, receipts);
        await(process, receipts, 60);
        process.destroyForcibly().waitFor();
        return acknowledged(receipts);
    }

    /** Adds until the disk is full. {@code pages}: where the disk is not small, the most that the ledger may take. */
    public Result full(int pages) throws IOException {
        Path file = folder.resolve("full.db");
        wipe(file);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        boolean told = false;
        try (Ledger ledger = Adder.open(file.toString())) {
            if (pages > 0) {
                ledger.store().apart(h -> h.createQuery("PRAGMA max_page_count = " + pages)
                        .mapTo(Long.class)
                        .one());
            }
            java.io.PrintStream lines = new java.io.PrintStream(out, true, StandardCharsets.UTF_8);
            Adder.add(ledger, 0, FAR, 10, way, lines);
        } catch (LedgerException e) {
            told = String.valueOf(e.getMessage()).contains("disk is full");
        }
        List<String> acknowledged = out.toString(StandardCharsets.UTF_8).lines().toList();
        try (Ledger ledger = Adder.open(file.toString())) {
            Set<String> held = new HashSet<>(ledger.reports(""));
            int lost =
                    (int) acknowledged.stream().filter(id -> !held.contains(id)).count();
            return new Result(
                    1,
                    acknowledged.size(),
                    lost + (told ? 0 : 1),
                    damage(ledger).isEmpty() ? 0 : 1);
        }
    }

    /** Flips single bits: whatever changes what the ledger says must be found. */
    public Result flips(int trials, int reports) throws IOException {
        Path file = folder.resolve("flips.db");
        wipe(file);
        try (Ledger ledger = Adder.open(file.toString())) {
            Adder.add(
                    ledger, 0, reports, 20, "sound", new java.io.PrintStream(java.io.OutputStream.nullOutputStream()));
            ledger.settle();
            ledger.eraseReport(ledger.reports("").get(0));
            ledger.purge(ledger.reports("").subList(0, 2));
        }
        byte[] sound = Files.readAllBytes(file);
        Path copy = folder.resolve("flips.copy.db");
        String before = told(file);
        int live = 0;
        int missed = 0;
        int trial = 0;
        for (; trial < trials && goesOn(missed); trial++) {
            wipe(copy);
            int at = random.nextInt(sound.length);
            byte bit = (byte) (1 << random.nextInt(8));
            sound[at] ^= bit;
            Files.write(copy, sound, StandardOpenOption.CREATE);
            sound[at] ^= bit;
            if (!told(copy).equals(before)) {
                live++;
                missed += noticed(copy) ? 0 : 1;
            }
        }
        return new Result(trial, live, missed, 0);
    }

    private boolean noticed(Path file) {
        try (Ledger ledger = Adder.open(file.toString())) {
            return way.equals("sound")
                    ? !ledger.check().isEmpty()
                    : !ledger.store()
                            .read(h -> ledger.store().dialect().sound(h))
                            .isEmpty();
        } catch (LedgerException e) {
            return true;
        }
    }

    /** All that a ledger says, as one sum; another one if it cannot be read. */
    private static String told(Path file) {
        Seal seal = new Seal();
        try (Ledger ledger = Adder.open(file.toString())) {
            ledger.store().read(h -> {
                for (String table : List.of(
                        "report",
                        "content",
                        "handing",
                        "digest",
                        "posting",
                        "said",
                        "speaker",
                        "matching",
                        "claim",
                        "story",
                        "erased",
                        "fact",
                        "words_held",
                        "sqlite_master")) {
                    h
                            .createQuery("SELECT * FROM " + table)
                            .map((r, c) -> {
                                Seal row = new Seal();
                                for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
                                    byte[] bytes = r.getBytes(i);
                                    row.add(bytes == null ? new byte[0] : bytes);
                                }
                                return row.sum();
                            })
                            .list()
                            .stream()
                            .sorted()
                            .forEach(seal::add);
                }
                return seal;
            });
        } catch (LedgerException e) {
            return "cannot be read";
        }
        return seal.sum();
    }

    private static List<String> damage(Ledger ledger) {
        return ledger.check().stream()
                .filter(line -> !line.contains("not yet brought together"))
                .toList();
    }

    private static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static void wipe(Path file) throws IOException {
        for (String ending : List.of("", LOG, "-shm", "-journal")) {
            Files.deleteIfExists(sibling(file, ending));
        }
    }

    /** Takes away what the proofs left. */
    public void clean() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
