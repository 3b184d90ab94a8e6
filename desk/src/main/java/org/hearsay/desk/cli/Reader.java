package org.hearsay.desk.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.hearsay.Hearsay;
import org.hearsay.locate.Gazetteer;
import org.hearsay.model.Metadata;
import org.hearsay.model.Opened;
import org.hearsay.model.Reading;
import org.hearsay.model.Refusal;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** Takes one input through the engine. Whatever happens, a receipt comes out. */
final class Reader {

    /** No report is this long; more is never loaded. */
    static final int LIMIT = 32 * 1024 * 1024;

    private final Host host;
    private final Metadata given;
    private final Hearsay hearsay;

    /** {@code gazetteer} is null for the one that comes with Hearsay. */
    Reader(Host host, Metadata given, @Nullable Gazetteer gazetteer) {
        this.host = host;
        this.given = given;
        this.hearsay = gazetteer == null ? new Hearsay() : new Hearsay(gazetteer);
    }

    Receipt read(Input input) {
        if (input.trouble() != null) {
            return Receipt.refused(input.name(), null, input.trouble());
        }
        byte[] bytes;
        try {
            bytes = bytes(input);
        } catch (IOException e) {
            return Receipt.refused(input.name(), null, plain(e));
        }
        if (bytes.length > LIMIT) {
            String most = String.format(Locale.ROOT, "longer than %d MB", LIMIT / (1024 * 1024));
            return Receipt.refused(input.name(), null, most);
        }
        return read(input.name(), bytes);
    }

    private Receipt read(String name, byte[] bytes) {
        String id = null;
        try {
            Opened opened = hearsay.open(bytes, given);
            id = opened.id();
            if (opened instanceof Refusal refusal) {
                return Receipt.refused(name, id, refusal.reason());
            }
            Reading reading = hearsay.read((Report) opened);
            return Receipt.read(name, reading);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return fault(name, id, e);
        }
    }

    /** The receipt for an input that brought us down: plain words, and more for those who asked for it. */
    Receipt fault(String name, @Nullable String id, Throwable e) {
        if (host.debug()) {
            e.printStackTrace(host.err());
        }
        String what = e.getClass().getSimpleName();
        return Receipt.refused(name, id, "a fault of Hearsay itself (" + what + "), not of the file");
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
