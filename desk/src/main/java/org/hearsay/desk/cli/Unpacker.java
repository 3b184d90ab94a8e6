package org.hearsay.desk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.Hearsay;
import org.hearsay.model.Delivery;
import org.hearsay.model.Metadata;
import org.hearsay.model.Parcel;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of an input and finds the reports in them. Safe for several threads. */
final class Unpacker {

    private final Host host;
    private final Loader loader;
    private final Hearsay hearsay;
    private final Metadata given;

    Unpacker(Host host, Hearsay hearsay, Metadata given) {
        this.host = host;
        this.loader = new Loader(host);
        this.hearsay = hearsay;
        this.given = given;
    }

    /** What is in an input; at least one parcel, each with its full name. Whatever happens, nothing is thrown. */
    Delivery unpack(Input input) {
        String furniture =
                input.found() ? Hearsay.passedOver(name(input), new byte[0]).orElse(null) : null;
        if (furniture != null) {
            return alone(Parcel.passedOver(input.name(), furniture));
        }
        Loader.Loaded loaded = loader.load(input);
        byte[] bytes = loaded.bytes();
        if (bytes == null) {
            return alone(Parcel.refused(input.name(), String.valueOf(loaded.reason())));
        }
        try {
            return named(input, bytes, hearsay.unpack(bytes, given));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return alone(Parcel.refused(input.name(), host.fault(e)));
        }
    }

    private static Delivery named(Input input, byte[] bytes, Delivery delivery) {
        if (delivery.kind() == null && input.found()) {
            Optional<String> passed = Hearsay.passedOver(name(input), bytes);
            if (passed.isPresent()) {
                return alone(Parcel.passedOver(input.name(), passed.get()));
            }
        }
        List<Parcel> named =
                delivery.parcels().stream().map(p -> p.within(input.name())).toList();
        return new Delivery(delivery.kind(), named, delivery.notes());
    }

    private static Delivery alone(Parcel parcel) {
        return new Delivery(null, List.of(parcel), List.of());
    }

    private static String name(Input input) {
        Path file = input.file();
        return file == null ? input.name() : String.valueOf(file.getFileName());
    }

    /** What a package was and what was done to it; null if there is nothing to say. */
    static @Nullable String told(Delivery delivery) {
        if (delivery.kind() == null) {
            return null;
        }
        int all = delivery.parcels().size();
        String notes = delivery.notes().isEmpty() ? "" : "; " + String.join("; ", delivery.notes());
        return delivery.kind() + " with " + all + (all == 1 ? " item" : " items") + notes;
    }
}
