package org.hearsay.desk.cli;

import org.hearsay.Hearsay;
import org.hearsay.locate.Gazetteer;
import org.hearsay.model.Delivery;
import org.hearsay.model.Metadata;
import org.hearsay.model.Opened;
import org.hearsay.model.Parcel;
import org.hearsay.model.Reading;
import org.hearsay.model.Refusal;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** Takes one input through the engine. Whatever happens, a receipt comes out. */
final class Reader {

    private final Host host;
    private final Hearsay hearsay;
    private final Unpacker unpacker;
    private @Nullable Input peeked;
    private @Nullable Delivery delivery;

    /** {@code gazetteer} is null for the one that comes with Hearsay. */
    Reader(Host host, Metadata given, @Nullable Gazetteer gazetteer) {
        this.host = host;
        this.hearsay = gazetteer == null ? new Hearsay() : new Hearsay(gazetteer);
        this.unpacker = new Unpacker(host, hearsay, given);
    }

    /** Whether an input holds more than one report; what was found in it is kept until it is read. */
    boolean several(Input input) {
        Delivery found = unpacker.unpack(input);
        peeked = input;
        delivery = found;
        return found.parcels().size() > 1;
    }

    /** What is in an input. */
    Delivery unpack(Input input) {
        Delivery found = delivery;
        if (found != null && input.equals(peeked)) {
            delivery = null;
            return found;
        }
        return unpacker.unpack(input);
    }

    /** Reads what was found; must not be passed over. */
    Receipt read(Parcel parcel) {
        return parcel.fate() == Parcel.Fate.TAKEN
                ? read(parcel.name(), parcel.bytes(), parcel.given())
                : Receipt.refused(parcel.name(), null, String.valueOf(parcel.reason()));
    }

    private Receipt read(String name, byte[] bytes, Metadata given) {
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
