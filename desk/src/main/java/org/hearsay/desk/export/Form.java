package org.hearsay.desk.export;

import java.io.IOException;
import java.io.OutputStream;

/** How a format is written. */
interface Form {

    Format format();

    /**
     * Begins a document on {@code out}, which is never closed here.
     *
     * @param what is exported, in words
     */
    Writing begin(String what, OutputStream out) throws IOException;
}
