package org.hearsay.desk.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** All results in one file, which is made with the first of them: a refusal never empties a file that is there. */
final class FileSink implements Sink {

    private final Path file;
    private final Pages pages;
    private final boolean several;
    private @Nullable OutputStream out;
    private @Nullable StreamSink sink;

    FileSink(Path file, Pages pages, boolean several) {
        this.file = file;
        this.pages = pages;
        this.several = several;
    }

    @Override
    public void add(Receipt receipt) throws IOException {
        if (several || !receipt.refused()) {
            open().add(receipt);
        }
    }

    @Override
    public void close() throws IOException {
        if (several) {
            open();
        }
        if (sink != null) {
            sink.close();
        }
        if (out != null) {
            out.close();
        }
    }

    private StreamSink open() throws IOException {
        StreamSink open = sink;
        if (open == null) {
            OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
            open = new StreamSink(stream, pages, several);
            out = stream;
            sink = open;
        }
        return open;
    }
}
