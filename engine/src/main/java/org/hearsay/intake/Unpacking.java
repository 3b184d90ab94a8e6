package org.hearsay.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Delivery;
import org.hearsay.model.Metadata;
import org.hearsay.model.Parcel;

/** What comes out of a package, and how much may still come out of it. */
final class Unpacking {

    private final Limits limits;
    private final Metadata given;
    private final List<Parcel> parcels = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private String path = "";
    private int level;
    private long left;
    private boolean full;

    /** {@code size} is how many bytes were handed in. */
    Unpacking(Limits limits, Metadata given, int size) {
        this.limits = limits;
        this.given = given;
        // What is not packed at all needs a little room too.
        this.left = Math.min(limits.unpacked(), (long) limits.ratio() * Math.max(size, 1024));
    }

    Limits limits() {
        return limits;
    }

    void unpack(Pack pack, Raw raw) {
        level++;
        pack.unpack(raw, this);
        level--;
    }

    /** Whether no more can be taken; the reason is among the notes. */
    boolean full() {
        if (!full && parcels.size() >= limits.parcels()) {
            stop("more than " + limits.parcels() + " things in one package: the rest was not read");
        }
        return full;
    }

    /** Whether {@code bytes} more may come out; they are then taken from what is left. */
    boolean spend(long bytes) {
        if (full || bytes > left) {
            stop("it unpacks to more than is taken (" + Limits.megabytes(limits.unpacked()) + ", " + limits.ratio()
                    + " for each byte): the rest was not read");
            return false;
        }
        left -= bytes;
        return true;
    }

    private void stop(String reason) {
        if (!full) {
            notes.add(reason);
        }
        full = true;
    }

    /** Something that is a report or a package itself. */
    void add(String name, byte[] bytes, Metadata known) {
        if (full()) {
            return;
        }
        Raw raw = new Raw(bytes);
        Pack inner = Packs.of(raw);
        if (inner == null) {
            report(name, bytes, known);
        } else if (level >= limits.nesting()) {
            refuse(name, "more than " + limits.nesting() + " packages inside each other");
        } else {
            String before = path;
            path = at(name);
            unpack(inner, raw);
            path = before;
        }
    }

    /** Something that is a report, whatever it looks like. */
    void report(String name, byte[] bytes, Metadata known) {
        if (full()) {
            return;
        }
        parcels.add(
                bytes.length > limits.report()
                        ? Parcel.refused(at(name), "It is larger than " + Limits.megabytes(limits.report()))
                        : Parcel.taken(at(name), bytes, given.orElse(known)));
    }

    /** Where something stands; what is alone in its package has no name of its own. */
    private String at(String name) {
        return path.isEmpty() || name.isEmpty() ? path + name : path + " › " + name;
    }

    /** Whether {@code text}, of which an item's page is to be made, is within the limits; if not, the item gets its receipt. */
    boolean takes(String name, String text) {
        String trouble = text.length() > limits.report()
                ? "It is larger than " + Limits.megabytes(limits.report())
                : Markup.trouble(text, limits);
        if (trouble != null) {
            refuse(name, trouble);
        }
        return trouble == null;
    }

    void refuse(String name, String reason) {
        if (!full()) {
            parcels.add(Parcel.refused(at(name), reason));
        }
    }

    void passOver(String name, String reason) {
        if (!full()) {
            parcels.add(Parcel.passedOver(at(name), reason));
        }
    }

    void note(String note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    /** Counts one more of {@code what}, such as "bare & read as they stand". */
    void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    Delivery delivery(String kind) {
        counts.forEach((what, count) -> notes.add(count + " " + what));
        if (parcels.isEmpty()) {
            parcels.add(Parcel.refused("", "No report was found in it, though it looks like " + kind));
        }
        return new Delivery(kind, parcels, notes);
    }
}
