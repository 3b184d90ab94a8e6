package org.hearsay.desk.view;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows as CSV that no spreadsheet takes for formulas. */
public final class Table {

    private Table() {}

    /** A table with a column for every name that occurs in {@code rows}, in the order in which they occur. */
    public static String of(List<? extends Map<String, ? extends @Nullable Object>> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        List<List<String>> records = new ArrayList<>();
        records.add(List.copyOf(columns));
        rows.forEach(
                row -> records.add(columns.stream().map(c -> cell(row.get(c))).toList()));
        return written(records);
    }

    /** One row, without the names of its columns. */
    public static String row(List<? extends @Nullable Object> cells) {
        return written(List.of(cells.stream().map(Table::cell).toList()));
    }

    private static String written(List<List<String>> records) {
        StringWriter out = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            records.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** What a spreadsheet would run begins with one of these; behind an apostrophe it is but words. */
    public static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String words = value.toString().replace('\0', ' ');
        boolean number = value instanceof Number;
        boolean formula = !words.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(words.charAt(0)) >= 0;
        return formula && !number ? "'" + words : words;
    }
}
