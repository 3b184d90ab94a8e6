package org.hearsay.intake;

import java.util.List;
import org.hearsay.model.Delivery;
import org.hearsay.model.Metadata;
import org.hearsay.model.Parcel;
import org.jspecify.annotations.Nullable;

/** Finds the reports in what was handed in. */
final class Packs {

    /** The first that knows the bytes unpacks them. */
    private static final List<Pack> PACKS = List.of(
            new Warc(),
            new Gzip(),
            new Zip(),
            new Mbox(),
            new Feed(),
            new NewsMl(),
            new Nitf(),
            new JsonFeed(),
            new Ninjs());

    private Packs() {}

    static Delivery unpack(byte[] bytes, Metadata given, Limits limits) {
        if (bytes.length > limits.file()) {
            String reason = "The file is larger than " + Limits.megabytes(limits.file());
            return new Delivery(null, List.of(Parcel.refused("", reason)), List.of());
        }
        Raw raw = new Raw(bytes);
        Pack pack = of(raw);
        if (pack == null) {
            return new Delivery(null, List.of(Parcel.taken("", bytes, given)), List.of());
        }
        Unpacking out = new Unpacking(limits, given, bytes.length);
        out.unpack(pack, raw);
        return out.delivery(pack.kind());
    }

    /** The format that knows these bytes; null if they are one report or none. */
    static @Nullable Pack of(Raw raw) {
        for (Pack pack : PACKS) {
            if (pack.holds(raw)) {
                return pack;
            }
        }
        return null;
    }
}
