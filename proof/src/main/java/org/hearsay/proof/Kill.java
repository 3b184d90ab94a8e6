package org.hearsay.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.desk.ledger.Rounds;
import org.hearsay.desk.ledger.Rounds.Result;

/**
 * {@code kill [ROUNDS] [--small DIR]}: the ledger under kill -9, with torn logs, on a full disk and with flipped bits; each
 * also with a ledger that is broken on purpose, which must be noticed.
 */
public final class Kill {

    private static final long SEED = 20261123;

    private Kill() {}

    /** Prints one line for each proof; leaves with 1 if one failed. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 200;
        Path small = args.length > 2 && args[1].equals("--small") ? Path.of(args[2]) : null;
        Path folder = Files.createTempDirectory("hearsay-kill");
        Rounds sound = new Rounds(folder, SEED, "sound");
        boolean fine = tell("torn log", sound.torn(rounds * 3 / 2), true);
        fine &= tell("flipped bits", sound.flips(rounds * 3 / 2, 60), true);
        fine &= tell("full disk, by a limit of pages", sound.full(400), true);
        if (small != null) {
            fine &= tell("full disk, " + small, new Rounds(small, SEED, "sound").full(0), true);
        }
        int few = Math.max(3, rounds / 20);
        fine &= tell("torn log, written in halves", new Rounds(folder, SEED, "halves").torn(few * 5), false);
        fine &= tell("flipped bits, no sums looked at", new Rounds(folder, SEED, "blind").flips(few * 5, 60), false);
        fine &= tell("full disk, receipts too early", new Rounds(folder, SEED, "early").full(400), false);
        fine &= tell("kill -9, receipts too early", new Rounds(folder, SEED, "early").kill(few), false);
        fine &= tell("kill -9", sound.kill(rounds), true);
        sound.clean();
        Files.delete(folder);
        System.exit(fine ? 0 : 1);
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
