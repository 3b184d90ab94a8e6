package org.hearsay.desk.cli;

import org.hearsay.desk.export.Exports;
import org.hearsay.desk.view.HtmlView;
import org.hearsay.desk.view.MarkdownView;
import org.hearsay.desk.view.TerminalView;
import org.hearsay.json.ReadingJson;
import org.hearsay.model.Reading;

/** One reading as one document of a format, with a line end behind it. */
final class Pages {

    private final Format format;
    private final TerminalView terminal;
    private final ReadingJson json;
    private final MarkdownView markdown;
    private final HtmlView html;

    Pages(Format format, boolean explain, boolean text, int width, boolean colour) {
        this.format = format;
        this.terminal = new TerminalView(width, colour, explain);
        this.json = new ReadingJson(format == Format.JSON, text);
        this.markdown = new MarkdownView(explain);
        this.html = new HtmlView(explain);
    }

    Format format() {
        return format;
    }

    HtmlView html() {
        return html;
    }

    String of(Reading reading, String name) {
        return switch (format) {
            case TERMINAL -> terminal.of(reading, name);
            case JSON, JSONL -> json.of(reading) + "\n";
            case MARKDOWN -> markdown.of(reading, name);
            case HTML -> html.page(reading, name);
            default -> Exports.of(format.export().orElseThrow(), reading);
        };
    }
}
