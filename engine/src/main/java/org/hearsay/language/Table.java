package org.hearsay.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        for (String line : content.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns == null) {
                columns = cells;
            } else {
                rows.add(row(columns, cells, name + ":" + number));
            }
        }
        return List.copyOf(rows);
    }

    private static Row row(String[] columns, String[] cells, String origin) {
        if (cells.length > columns.length) {
            throw new IllegalArgumentException(origin + ": more cells than columns");
        }
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            byName.put(columns[i].strip(), i < cells.length ? cells[i].strip() : "");
        }
        return new Row(byName, origin);
    }
}
