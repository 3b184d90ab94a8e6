package org.hearsay.json;

import java.io.StringWriter;
import java.io.Writer;
import org.hearsay.model.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes a {@link Reading} as one JSON document, the same bytes on every machine.
 *
 * <p>Every field is always there and in the same place; what is not told is {@code null}. A span is {@code [start, end]},
 * half open, in Unicode code points of the report's text; {@code words} beside it are the exact words. Times carry no
 * zone: they are local to the report. A surrogate without its partner leaves as U+FFFD, which is one code point as well,
 * so that offsets hold and every parser can read the document.
 */
public final class ReadingJson {

    /** Name and version of the form; it changes whenever a field changes its name, place or meaning. */
    public static final String SCHEMA = "hearsay.reading/1";

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final boolean indented;
    private final boolean text;

    /**
     * Chooses the layout.
     *
     * @param indented whether to spread the document over lines (each ends in a line feed), for people; else one line
     * @param text whether to hand on the report's text; without it spans, offsets and the words beside spans stay
     */
    public ReadingJson(boolean indented, boolean text) {
        this.indented = indented;
        this.text = text;
    }

    /** The document, without a line end behind it. */
    public String of(Reading reading) {
        StringWriter out = new StringWriter();
        write(reading, out);
        return out.toString();
    }

    /**
     * Writes the document, without a line end behind it. {@code out} is flushed and stays open.
     *
     * @throws tools.jackson.core.JacksonException if {@code out} cannot be written to
     */
    public void write(Reading reading, Writer out) {
        try (JsonGenerator generator = FACTORY.createGenerator(indented ? new Indented() : new OneLine(), out)) {
            new Document(new Json(generator, reading.report().text()), text).write(reading);
        }
    }

    private static final class OneLine extends ObjectWriteContext.Base {}

    /** Jackson's own default would end lines as the machine does. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            Separators plain = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
            return new DefaultPrettyPrinter(plain).withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
