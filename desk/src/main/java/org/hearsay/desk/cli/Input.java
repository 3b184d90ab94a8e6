package org.hearsay.desk.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One thing to read.
 *
 * @param name what it is called in messages
 * @param file where it is; null for standard input
 * @param trouble why it cannot be read at all; null if it can be tried
 * @param found whether it was found in a folder, and not named by hand: what is no report is then passed over
 */
record Input(String name, @Nullable Path file, @Nullable String trouble, boolean found) {

    /** What was named by hand. */
    Input(String name, @Nullable Path file, @Nullable String trouble) {
        this(name, file, trouble, false);
    }
}
