package org.hearsay.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.desk.ledger.Orders;
import org.hearsay.desk.ledger.Rounds;
import org.hearsay.desk.ledger.Rounds.Result;
import org.jspecify.annotations.Nullable;

/**
 * {@code kill [ROUNDS] [--small DIR] [--only BEGINNING] [--seed N]}: the ledger under kill -9, with torn logs, on a full disk, with
 * flipped bits, and filled in several orders by several threads; each also with a ledger that is broken on purpose, which must be noticed. With {@code --only}, those proofs
 * whose names begin so.
 */
public final class Kill {

    private static final long SEED = 20261123;

    private Kill() {}

    private interface Proof {
        Result run() throws IOException, InterruptedException;
    }

    /** Prints one line for each proof; leaves with 1 if one failed. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        List<String> options = List.of(args);
        String small = after(options, "--small");
        String only = after(options, "--only");
        String told = after(options, "--seed");
        long seed = told == null ? SEED : Long.parseLong(told);
        Path folder = Files.createTempDirectory("hearsay-kill");
        int few = Math.max(3, rounds / 20);
        Rounds sound = new Rounds(folder, seed, "sound");
        Map<String, Proof> proofs = new LinkedHashMap<>();
        proofs.put("torn log", () -> sound.torn(rounds * 3 / 2));
        proofs.put("flipped bits", () -> sound.flips(rounds * 3 / 2, 60));
        proofs.put("full disk, by a limit of pages", () -> sound.full(400));
        if (small != null) {
            proofs.put("full disk, a real one", () -> new Rounds(Path.of(small), seed, "sound").full(0));
        }
        List<Orders.Raw> reports = reports(seed, rounds * 2);
        proofs.put("order and threads", () -> new Orders(folder, seed, true).run(reports));
        proofs.put("kill -9", () -> sound.kill(rounds));
        Map<String, Proof> broken = new LinkedHashMap<>();
        broken.put("torn log, written in halves", () -> new Rounds(folder, seed, "halves").torn(few * 5));
        broken.put("flipped bits, no sums looked at", () -> new Rounds(folder, seed, "blind").flips(few * 5, 60));
        broken.put("full disk, receipts too early", () -> new Rounds(folder, seed, "early").full(400));
        broken.put("order and threads, an engine that counts", () -> new Orders(folder, seed, false)
                .run(reports.subList(0, Math.min(60, reports.size()))));
        broken.put("kill -9, receipts too early", () -> new Rounds(folder, seed, "early").kill(few));
        boolean fine = run(proofs, only, true);
        fine &= run(broken, only, false);
        sound.clean();
        Files.delete(folder);
        System.exit(fine ? 0 : 1);
    }

    private static List<Orders.Raw> reports(long seed, int count) throws IOException {
        Synth synth = new Synth(seed);
        List<Orders.Raw> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Synth.Made made = synth.next();
            reports.add(new Orders.Raw(made.text(), made.given()));
        }
        return reports;
    }

    private static @Nullable String after(List<String> options, String name) {
        int at = options.indexOf(name);
        return at < 0 || at + 1 >= options.size() ? null : options.get(at + 1);
    }

    private static boolean run(Map<String, Proof> proofs, @Nullable String only, boolean wanted)
            throws IOException, InterruptedException {
        boolean fine = true;
        for (Map.Entry<String, Proof> proof : proofs.entrySet()) {
            if (only == null || proof.getKey().startsWith(only)) {
                fine &= tell(proof.getKey(), proof.getValue().run(), wanted);
            }
        }
        return fine;
    }

    private static boolean tell(String what, Result result, boolean wanted) {
        System.out.println(what + ": " + result.rounds() + " rounds, " + result.tried() + " at stake, " + result.lost()
                + " lost, " + result.halves() + " half-written: "
                + (result.fine() == wanted
                        ? (wanted ? "as it must be" : "noticed, as it must be")
                        : "NOT as it must be"));
        return result.fine() == wanted;
    }
}
