package org.hearsay.desk.ledger;

import java.time.LocalDate;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a report that stand behind an answer.
 *
 * @param report id of the report
 * @param publisher who published it, if that is known
 * @param published day of publication, if that is known
 * @param span where the words stand, in code points of the report's text
 * @param words the exact words; null where the text was taken away
 */
public record Quote(
        String report, @Nullable String publisher, @Nullable LocalDate published, Span span, @Nullable String words) {}
