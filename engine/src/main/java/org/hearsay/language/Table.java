package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A list as plain text: the first line names the columns, cells are parted by one tab, lines that start with {@code #}
 * are for people.
 */
final class Table {

    private Table() {}

    static List<Row> parse(String name, String content) {
        List<Row> rows = new ArrayList<>();
        String[] columns = null;
        int number = 0;
        for (int from = 0; from <= content.length(); ) {
            int found = content.indexOf('\n', from);
            int end = found < 0 ? content.length() : found;
            number++;
            if (end > from
                    && content.charAt(from) != '#'
                    && !content.substring(from, end).isBlank()) {
                String[] cells = cells(content, from, end);
                if (columns == null) {
                    columns = cells;
                } else if (cells.length > columns.length) {
                    throw new IllegalArgumentException(name + ":" + number + ": more cells than columns");
                } else {
                    rows.add(new Row(columns, cells, name, number));
                }
            }
            from = end + 1;
        }
        return rows;
    }

    private static String[] cells(String content, int from, int end) {
        int count = 1;
        for (int i = from; i < end; i++) {
            count += content.charAt(i) == '\t' ? 1 : 0;
        }
        String[] cells = new String[count];
        int start = from;
        for (int k = 0; k < count; k++) {
            int tab = k + 1 < count ? content.indexOf('\t', start) : end;
            cells[k] = content.substring(start, tab).strip();
            start = tab + 1;
        }
        return cells;
    }
}
