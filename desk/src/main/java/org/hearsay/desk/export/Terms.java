package org.hearsay.desk.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.model.Citation;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** How values of the records are put in exports. */
final class Terms {

    private Terms() {}

    /** In lower case with hyphens, as in {@code repeated-headline}. */
    static @Nullable String of(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** As {@code 120-160;171-180}. */
    static String spans(List<Span> spans) {
        return spans.stream().map(Terms::span).collect(Collectors.joining(";"));
    }

    static String span(Span span) {
        return span.start() + "-" + span.end();
    }

    /** The pieces of one thing, with an ellipsis where the text between them is left out; null if there is none. */
    static @Nullable String words(Reading reading, List<Span> spans) {
        return spans.isEmpty() ? null : spans.stream().map(reading::words).collect(Collectors.joining(" … "));
    }

    static @Nullable String words(Reading reading, @Nullable Span span) {
        return span == null ? null : reading.words(span);
    }

    /** A name that stays the same for a report everywhere. */
    static String urn(String report) {
        return "urn:hearsay:report:" + report;
    }

    static String urn(String report, String part) {
        return urn(report) + ":" + part;
    }

    static String urn(Citation at) {
        return urn(at.report(), span(at.span()));
    }
}
