package org.hearsay.intake;

/** A format that holds reports; {@link Packs} asks each in turn. */
interface Pack {

    /** What it is, with its article. */
    String kind();

    /** Whether the bytes look like this format. */
    boolean holds(Raw raw);

    /** Puts all that is in it into {@code out}. Never throws for bad input. */
    void unpack(Raw raw, Unpacking out);
}
