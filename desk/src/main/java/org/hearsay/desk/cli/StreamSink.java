package org.hearsay.desk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.desk.export.Exports;
import org.hearsay.desk.export.Format;
import org.hearsay.desk.export.Writing;
import org.hearsay.desk.ledger.Bundle;
import org.hearsay.desk.view.HtmlView.Entry;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/** All results in one stream: one document, or what the format has for several. */
final class StreamSink implements Sink {

    private final OutputStream out;
    private final Pages pages;
    private final boolean several;
    private final List<Entry> held = new ArrayList<>();
    private final Optional<Format> export;
    private @Nullable Writing writing;
    private int written;

    StreamSink(OutputStream out, Pages pages, boolean several) {
        this.out = out;
        this.pages = pages;
        this.several = several;
        this.export = pages.format().export();
    }

    @Override
    public void add(Receipt receipt) throws IOException {
        Reading reading = receipt.reading();
        if (several && html()) {
            held.add(new Entry(receipt.name(), receipt.outcome(), null, reading));
        } else if (reading != null && export.isPresent()) {
            writing(export.get()).add(Bundle.alone(reading));
        } else if (reading != null) {
            String page = pages.of(reading, receipt.name());
            write((written == 0 ? before() : between()) + (array() ? page.stripTrailing() : page));
            written++;
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (several && html()) {
            write(pages.html().together(held));
        } else if (export.isPresent() && (several || writing != null)) {
            writing(export.get()).end();
        } else if (array()) {
            write((written == 0 ? before() : "\n") + "]\n");
        }
        out.flush();
    }

    /** All readings are in one export, which begins with the first of them. */
    private Writing writing(Format format) throws IOException {
        Writing open = writing;
        if (open == null) {
            open = Exports.begin(format, "reports read, each by itself", out);
            writing = open;
        }
        return open;
    }

    private boolean html() {
        return pages.format() == org.hearsay.desk.cli.Format.HTML;
    }

    private boolean array() {
        return several && pages.format() == org.hearsay.desk.cli.Format.JSON;
    }

    private String before() {
        return array() ? "[\n" : "";
    }

    private String between() {
        return switch (pages.format()) {
            case JSON -> ",\n";
            case TERMINAL -> "\n" + "━".repeat(40) + "\n\n";
            case MARKDOWN -> "\n---\n\n";
            default -> "";
        };
    }

    private void write(String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
    }
}
