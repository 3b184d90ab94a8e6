package org.hearsay.desk.cli;

import java.util.Locale;

/** When to draw in colours. */
enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    /** Whether to draw in them, {@code screen} being whether the results go to a terminal. */
    boolean on(Host host, boolean screen) {
        return this == ALWAYS || (this == AUTO && screen && !host.noColour());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
