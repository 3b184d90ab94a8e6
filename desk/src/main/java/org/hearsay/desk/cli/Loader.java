package org.hearsay.desk.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of an input from the disk. */
final class Loader {

    /** No report is this long; more is never loaded. */
    static final int LIMIT = 32 * 1024 * 1024;

    private final Host host;

    Loader(Host host) {
        this.host = host;
    }

    /** The bytes, or why they cannot be had. */
    static final class Loaded {

        private final byte @Nullable [] bytes;
        private final @Nullable String reason;

        private Loaded(byte @Nullable [] bytes, @Nullable String reason) {
            this.bytes = bytes;
            this.reason = reason;
        }

        byte @Nullable [] bytes() {
            return bytes;
        }

        @Nullable
        String reason() {
            return reason;
        }
    }

    Loaded load(Input input) {
        if (input.trouble() != null) {
            return new Loaded(null, input.trouble());
        }
        try {
            byte[] bytes = bytes(input);
            return bytes.length > LIMIT
                    ? new Loaded(null, String.format(Locale.ROOT, "longer than %d MB", LIMIT / (1024 * 1024)))
                    : new Loaded(bytes, null);
        } catch (IOException e) {
            return new Loaded(null, plain(e));
        }
    }

    /** Never more than one byte beyond the limit, whatever hides behind the name. */
    private byte[] bytes(Input input) throws IOException {
        Path file = input.file();
        try (InputStream in = file == null ? host.in() : Files.newInputStream(file)) {
            return in.readNBytes(LIMIT + 1);
        }
    }

    private static String plain(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        return "it cannot be read from the disk";
    }
}
