package org.hearsay.desk.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hearsay.model.Reading;
import org.hearsay.model.Statement;

/** The style that stands in every page. */
final class HtmlStyle {

    private static final String FILE = "reading.css";
    /** Beyond this many statements a page does without the rules that light up words: they would outweigh the page. */
    private static final int MOST_POINTERS = 2_000;

    private HtmlStyle() {}

    static String css() {
        try (InputStream in = HtmlStyle.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rules that light up a statement's words while its card is pointed at or was jumped to. */
    static String pointers(String prefix, Reading reading) {
        StringBuilder css = new StringBuilder();
        if (reading.statements().size() <= MOST_POINTERS) {
            for (Statement statement : reading.statements()) {
                String id = prefix + Ids.safe(statement.id());
                String words = " .w-" + id;
                css.append(":root:has(#")
                        .append(id)
                        .append(":is(:hover,:target,:focus-within))")
                        .append(words);
                css.append(",:root:has(#")
                        .append(id)
                        .append("w:target)")
                        .append(words)
                        .append("{--lit:1}\n");
            }
        }
        return css.toString();
    }
}
