package org.hearsay.desk.ledger;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.desk.ledger.Entered.Fate;
import org.hearsay.model.Metadata;

/**
 * Adds reports to a ledger and acknowledges each, until it has no more or is killed: {@code LEDGER FIRST COUNT BATCH WAY}.
 * The way {@code sound} is that of the product. The others are broken on purpose, to show that the proofs notice: {@code
 * early} acknowledges before it writes, and only ever writes reports, so that a full disk always strikes one; {@code halves}
 * writes a report in two pieces.
 */
final class Adder {

    private static final Engine PLAIN = new PlainEngine(8, 6);

    private Adder() {}

    /** Prints one line for each report that was acknowledged. */
    public static void main(String[] args) {
        try (Ledger ledger = open(args[0])) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            add(ledger, Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]), args[4], out);
        } catch (LedgerException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    static Ledger open(String where) {
        return new Ledger(where, PLAIN, Clock.systemUTC());
    }

    /** The text of the report of a number. */
    static byte[] text(int number) {
        return ("Report " + number + " of the proof. " + "It says what report " + (number / 3) + " said. ".repeat(20)
                        + Seal.of("text" + number))
                .getBytes(StandardCharsets.UTF_8);
    }

    static void add(Ledger ledger, int first, int count, int size, String way, PrintStream out) {
        for (int from = first; from < first + count; from += size) {
            List<Prepared> batch = new ArrayList<>();
            for (int i = from; i < Math.min(first + count, from + size); i++) {
                batch.add(ledger.prepare(text(i), Metadata.NONE));
            }
            if (way.equals("early")) {
                batch.forEach(p -> out.println(p.id()));
            }
            List<Entered> entered = ledger.add(batch);
            if (way.equals("halves")) {
                halves(ledger, batch);
            }
            if (!way.equals("early")) {
                entered.stream().filter(e -> e.fate() != Fate.REFUSED).forEach(e -> out.println(e.id()));
            }
            if (from / size % 3 == 2 && !way.equals("early")) {
                ledger.settle();
            }
        }
    }

    /** Takes the bytes out and puts them back: for a moment reports are there without their bytes. */
    private static void halves(Ledger ledger, List<Prepared> batch) {
        for (Prepared prepared : batch) {
            long serial = ledger.store().read(h -> java.util.Objects.requireNonNull(Row.find(h, prepared.id()))
                    .serial());
            ledger.store().run(h -> h.execute("DELETE FROM content WHERE report = ?", serial));
            ledger.store()
                    .run(h -> h.execute(
                            "INSERT INTO content (report, body) VALUES (?, ?)",
                            serial,
                            Packed.of(prepared.bytes()).stored()));
        }
    }
}
