package org.hearsay.desk.cli;

import java.io.IOException;

/** Where results go. Takes each receipt as soon as there is one; {@link #close} finishes what stands open. */
interface Sink {

    /** Hands out the reading of {@code receipt}; a refusal changes no result, but a list of inputs may tell of it. */
    void add(Receipt receipt) throws IOException;

    void close() throws IOException;
}
