package org.hearsay.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.model.Metadata;
import org.hearsay.model.Opened;
import org.hearsay.model.Report;
import org.hearsay.model.Text;

/** Opens bytes of any format that we read. */
public final class Intake {

    /** Opens {@code bytes}; what {@code given} says goes before what the page says. Never throws for bad input. */
    public Opened open(byte[] bytes, Metadata given) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new Report("", "text/plain", "UTF-8", given, new Text(text), List.of(), List.of());
    }
}
