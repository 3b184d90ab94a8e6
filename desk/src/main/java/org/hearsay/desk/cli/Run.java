package org.hearsay.desk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.desk.view.Receipts;
import org.hearsay.model.Delivery;
import org.hearsay.model.Moment.Anchor;
import org.hearsay.model.Parcel;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/** Reads one input after the other and says what became of each. */
final class Run {

    private final Host host;
    private final Reader reader;
    private final boolean undated;
    private int refused;
    private int read;
    private int passed;
    private int damaged;
    private int unresolved;

    Run(Host host, Reader reader, boolean undated) {
        this.host = host;
        this.reader = reader;
        this.undated = undated;
    }

    /**
     * Reads all inputs in their order.
     *
     * @param watched whether the results themselves tell what was read, so that only refusals need a line
     * @return the exit code
     */
    int all(Inputs inputs, Sink sink, boolean watched) throws IOException {
        List<Input> all = inputs.all();
        List<String> held = new ArrayList<>();
        boolean bar = inputs.several() && host.errTerminal() && !watched;
        try (Progress progress = bar ? Progress.shown(host.err(), all.size(), host.width()) : Progress.none()) {
            for (Input input : all) {
                Delivery delivery = reader.unpack(input);
                String told = Unpacker.told(delivery);
                if (told != null) {
                    say(Receipts.plain(input.name() + ": " + told), bar ? held : null);
                }
                for (Parcel parcel : delivery.parcels()) {
                    one(parcel, sink, watched, bar ? held : null);
                }
                progress.step();
            }
            sink.close();
        }
        held.forEach(this::say);
        if (inputs.several()) {
            say(total());
        }
        hint();
        return refused == 0 ? Main.FINE : Main.REFUSED;
    }

    private void one(Parcel parcel, Sink sink, boolean watched, @Nullable List<String> held) throws IOException {
        if (parcel.fate() == Parcel.Fate.PASSED_OVER) {
            passed++;
            say(Receipts.plain(parcel.name() + ": passed over: " + parcel.reason()), held);
            return;
        }
        Receipt receipt = handOut(reader.read(parcel), sink);
        count(receipt);
        if (receipt.refused() || !watched) {
            say(receipt.line(), held);
        }
    }

    /** A reading that cannot be shown is a fault of ours and no reason to leave the others unread. */
    private Receipt handOut(Receipt receipt, Sink sink) throws IOException {
        try {
            sink.add(receipt);
            return receipt;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return reader.fault(receipt.name(), receipt.id(), e);
        }
    }

    private void count(Receipt receipt) {
        Reading reading = receipt.reading();
        if (reading == null) {
            refused++;
            return;
        }
        read++;
        damaged += reading.damage().isEmpty() ? 0 : 1;
        unresolved += (int) reading.findings().moments().stream()
                .filter(m -> m.anchor() == Anchor.MISSING)
                .count();
    }

    private String total() {
        int all = read + refused + passed;
        String one = all == 1 ? "1 input: " : all + " inputs: ";
        return one + read + " read, " + damaged + " of them with signs of damage; " + refused + " refused"
                + (passed == 0 ? "" : "; " + passed + " passed over");
    }

    private void hint() {
        if (undated && unresolved > 0) {
            String dates = unresolved == 1 ? "1 relative date stays" : unresolved + " relative dates stay";
            say("no date of publication is known: " + dates + " unresolved; give it with --date YYYY-MM-DD");
        }
    }

    private void say(String line, @Nullable List<String> held) {
        if (held == null) {
            say(line);
        } else {
            held.add(line);
        }
    }

    private void say(String line) {
        host.err().println("hearsay: " + line);
    }
}
