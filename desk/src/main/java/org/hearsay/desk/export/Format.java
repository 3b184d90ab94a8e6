package org.hearsay.desk.export;

import java.util.List;

/**
 * A format that the desk hands out.
 *
 * @param name by which it is asked for, such as {@code csv}
 * @param ending of files, with its dot
 * @param mediaType for HTTP
 * @param tells one line for people
 * @param single whether it makes sense for a report that was matched with no other, as text
 * @param columns its columns or fields, in their order
 * @param notes what a reader of it must know, one plain sentence each
 */
public record Format(
        String name,
        String ending,
        String mediaType,
        String tells,
        boolean single,
        List<Column> columns,
        List<String> notes) {

    /** Copies the lists. */
    public Format {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }
}
