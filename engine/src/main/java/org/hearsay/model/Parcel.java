package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * One thing found in what was handed in: the bytes of a report with what is known of it, or why there is none. Opening
 * {@link #bytes} with {@link #given} gives the report; both can be kept and opened again.
 */
public final class Parcel {

    /** What became of it on the way out of its package. */
    public enum Fate {
        /** To be opened. */
        TAKEN,
        /** Was never meant as a report: a licence, a picture, a request. */
        PASSED_OVER,
        /** Should have been one, but is damaged or too large. */
        REFUSED
    }

    private final String name;
    private final byte[] bytes;
    private final Metadata given;
    private final Fate fate;
    private final @Nullable String reason;

    private Parcel(String name, byte[] bytes, Metadata given, Fate fate, @Nullable String reason) {
        this.name = name;
        this.bytes = bytes;
        this.given = given;
        this.fate = fate;
        this.reason = reason;
    }

    /** What can be opened. The bytes are not copied: nobody changes them. */
    public static Parcel taken(String name, byte[] bytes, Metadata given) {
        return new Parcel(name, bytes, given, Fate.TAKEN, null);
    }

    /** What cannot be opened, and why: one plain sentence without the final stop. */
    public static Parcel refused(String name, String reason) {
        return new Parcel(name, new byte[0], Metadata.NONE, Fate.REFUSED, reason);
    }

    /** What is no report, and why: one plain sentence without the final stop. */
    public static Parcel passedOver(String name, String reason) {
        return new Parcel(name, new byte[0], Metadata.NONE, Fate.PASSED_OVER, reason);
    }

    /** This, with the name of what it stood in before its own. */
    public Parcel within(String outer) {
        return new Parcel(name.isEmpty() ? outer : outer + " › " + name, bytes, given, fate, reason);
    }

    /** Where it stood in its package: a file's name, the number of an item; empty if it came alone. */
    public String name() {
        return name;
    }

    /** The bytes to open; empty unless it was taken. */
    public byte[] bytes() {
        return bytes;
    }

    /** What is known of the report besides its bytes. */
    public Metadata given() {
        return given;
    }

    /** What became of it. */
    public Fate fate() {
        return fate;
    }

    /** Why it cannot be opened; null if it was taken. */
    public @Nullable String reason() {
        return reason;
    }

    @Override
    public String toString() {
        return name + " " + fate + (reason == null ? " " + bytes.length + " bytes" : ": " + reason);
    }
}
