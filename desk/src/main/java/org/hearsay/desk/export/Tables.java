package org.hearsay.desk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.desk.ledger.Bundle;
import org.hearsay.desk.view.Table;
import org.jspecify.annotations.Nullable;

/** Rows written as lines. */
final class Tables {

    static final String INERT =
            "Words that a spreadsheet would run (they begin with =, +, -, @ or a white space that is no"
                    + " blank) stand behind an apostrophe; NUL is a blank, half a surrogate pair is U+FFFD";

    private Tables() {}

    /** A table with the names of its columns in its first line, for spreadsheets. */
    static <T> Form csv(Format format, Columns<T> columns, Function<Bundle, List<T>> rows) {
        return form(format, Table.row(columns.names()), rows, row -> Table.row(whole(columns.row(row))));
    }

    /** A table without a head; no cell holds a tab or a line end. */
    static <T> Form tsv(Format format, Columns<T> columns, Function<Bundle, List<T>> rows) {
        return form(
                format,
                "",
                rows,
                row -> columns.row(row).stream().map(Tables::flat).collect(Collectors.joining("\t")) + "\n");
    }

    /** One JSON document on each line. */
    static <T> Form jsonl(Format format, Columns<T> columns, Function<Bundle, List<T>> rows) {
        return form(format, "", rows, row -> Json.line(columns.names(), columns.row(row)));
    }

    static <T> Form form(Format format, String head, Function<Bundle, List<T>> rows, Function<T, String> line) {
        return new Form() {

            @Override
            public Format format() {
                return format;
            }

            @Override
            public Writing begin(String what, OutputStream out) throws IOException {
                out.write(head.getBytes(StandardCharsets.UTF_8));
                return new Writing() {

                    @Override
                    public void add(Bundle bundle) throws IOException {
                        for (T row : rows.apply(bundle)) {
                            out.write(line.apply(row).getBytes(StandardCharsets.UTF_8));
                        }
                    }

                    @Override
                    public void end() throws IOException {
                        out.flush();
                    }
                };
            }
        };
    }

    private static List<? extends @Nullable Object> whole(List<@Nullable Object> row) {
        row.replaceAll(value -> value instanceof String words ? Inert.whole(words) : value);
        return row;
    }

    private static String flat(@Nullable Object value) {
        return value instanceof String words ? Table.cell(Inert.line(words)) : Table.cell(value);
    }
}
