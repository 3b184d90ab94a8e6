package org.hearsay.desk.cli;

import org.hearsay.Hearsay;
import org.hearsay.locate.Gazetteer;
import org.hearsay.model.Metadata;
import org.hearsay.model.Opened;
import org.hearsay.model.Reading;
import org.hearsay.model.Refusal;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** Takes one input through the engine. Whatever happens, a receipt comes out. */
final class Reader {

    private final Host host;
    private final Loader loader;
    private final Metadata given;
    private final Hearsay hearsay;

    /** {@code gazetteer} is null for the one that comes with Hearsay. */
    Reader(Host host, Metadata given, @Nullable Gazetteer gazetteer) {
        this.host = host;
        this.loader = new Loader(host);
        this.given = given;
        this.hearsay = gazetteer == null ? new Hearsay() : new Hearsay(gazetteer);
    }

    Receipt read(Input input) {
        Loader.Loaded loaded = loader.load(input);
        byte[] bytes = loaded.bytes();
        if (bytes == null) {
            return Receipt.refused(input.name(), null, String.valueOf(loaded.reason()));
        }
        return read(input.name(), bytes);
    }

    private Receipt read(String name, byte[] bytes) {
        String id = null;
        try {
            Opened opened = hearsay.open(bytes, given);
            id = opened.id();
            if (opened instanceof Refusal refusal) {
                return Receipt.refused(name, id, refusal.reason());
            }
            Reading reading = hearsay.read((Report) opened);
            return Receipt.read(name, reading);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return fault(name, id, e);
        }
    }

    /** The receipt for an input that brought us down. */
    Receipt fault(String name, @Nullable String id, Throwable e) {
        return Receipt.refused(name, id, host.fault(e));
    }
}
