package org.hearsay.desk.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What {@code proof/attack} prints at its end. */
final class Figures {

    /** Whether everything is tried, not a part of it. */
    static final boolean FULL = Boolean.getBoolean("hearsay.full");

    private static final Path FILE = Path.of("target", "attack.txt");

    private Figures() {}

    /** Keeps a line of figures of a full round. */
    static void note(String figures) {
        if (FULL) {
            try {
                Files.createDirectories(FILE.getParent());
                Files.writeString(FILE, figures + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
