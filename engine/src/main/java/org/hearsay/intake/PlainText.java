package org.hearsay.intake;

import java.util.List;
import org.hearsay.model.Metadata;

/** Text as it is: nothing is changed. */
final class PlainText implements Format {

    @Override
    public String type() {
        return "text/plain";
    }

    @Override
    public boolean reads(String text) {
        return true;
    }

    @Override
    public Content content(String text) {
        return new Content(text, List.of(), Metadata.NONE, List.of());
    }
}
