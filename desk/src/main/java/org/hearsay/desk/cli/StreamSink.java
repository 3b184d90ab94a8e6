package org.hearsay.desk.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.desk.view.HtmlView.Entry;
import org.hearsay.model.Reading;

/** All results in one stream: one document, or what the format has for several. */
final class StreamSink implements Sink {

    private final OutputStream out;
    private final Pages pages;
    private final boolean several;
    private final List<Entry> held = new ArrayList<>();
    private int written;

    StreamSink(OutputStream out, Pages pages, boolean several) {
        this.out = out;
        this.pages = pages;
        this.several = several;
    }

    @Override
    public void add(Receipt receipt) throws IOException {
        Reading reading = receipt.reading();
        if (several && pages.format() == Format.HTML) {
            held.add(new Entry(receipt.name(), receipt.outcome(), null, reading));
        } else if (reading != null) {
            String page = pages.of(reading, receipt.name());
            write((written == 0 ? before() : between()) + (array() ? page.stripTrailing() : page));
            written++;
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        if (several && pages.format() == Format.HTML) {
            write(pages.html().together(held));
        } else if (array()) {
            write((written == 0 ? before() : "\n") + "]\n");
        }
        out.flush();
    }

    private boolean array() {
        return several && pages.format() == Format.JSON;
    }

    private String before() {
        return array() ? "[\n" : "";
    }

    private String between() {
        return switch (pages.format()) {
            case JSON -> ",\n";
            case TERMINAL -> "\n" + "━".repeat(40) + "\n\n";
            case MARKDOWN -> "\n---\n\n";
            case JSONL, HTML -> "";
        };
    }

    private void write(String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
    }
}
