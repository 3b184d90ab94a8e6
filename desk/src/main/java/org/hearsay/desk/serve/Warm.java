package org.hearsay.desk.serve;

import java.nio.charset.StandardCharsets;
import org.hearsay.desk.ledger.Ledger;
import org.hearsay.desk.ledger.LedgerException;
import org.hearsay.desk.ledger.Stories;
import org.hearsay.desk.ledger.Story;
import org.hearsay.model.Metadata;

/**
 * Does at the start, beside everything else, what the first visitor would have to wait for: what is known of each language is
 * loaded, and the texts of the largest story are read (the first timeline took three to seven seconds without).
 */
final class Warm implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 10_000;

    private final Ledger ledger;
    private final Readers readers;
    private final StoryShelf shelf;
    private final Thread thread = new Thread(null, this::run, "warm", Readers.STACK);
    private volatile boolean stopped;

    Warm(Ledger ledger, Readers readers, StoryShelf shelf) {
        this.ledger = ledger;
        this.readers = readers;
        this.shelf = shelf;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            for (String code : Words.codes()) {
                if (!stopped) {
                    byte[] words = Words.in(code).get("creed").getBytes(StandardCharsets.UTF_8);
                    readers.read(words, new Metadata(null, null, null, code, null, null));
                }
            }
            if (!stopped) {
                largest();
            }
        } catch (LedgerException | Fault e) {
            // Whoever asks for it next is told what is wrong.
            stopped = true;
        }
    }

    private void largest() {
        Stories stories = shelf.of(ledger);
        for (Story story : stories.largest(1)) {
            StoryReadings.of(story, stories);
        }
    }

    /** Waits until it is done with the ledger. */
    @Override
    public void close() {
        stopped = true;
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
