package org.hearsay.model;

import java.util.List;

/**
 * What we were handed, once.
 *
 * @param id SHA-256 of the bytes, in lower-case hexadecimal
 * @param format media type that was read, such as {@code text/plain}
 * @param charset name of the character set that was used to decode
 * @param metadata what is known besides the text
 * @param text the text, untouched after decoding; every span counts in it
 * @param headings spans of lines that the mark-up itself calls headings; empty for plain text
 * @param notes what intake noticed: a lying charset, replaced bytes, a cut
 */
public record Report(
        String id, String format, String charset, Metadata metadata, Text text, List<Span> headings, List<String> notes)
        implements Opened {

    /** Copies the lists. */
    public Report {
        headings = List.copyOf(headings);
        notes = List.copyOf(notes);
    }
}
