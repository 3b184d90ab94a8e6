package org.hearsay.language;

import java.util.List;

/** One line of a {@link Table}: cells by the name of their column. */
public final class Row {

    /** The same for all rows of a table. */
    private final String[] columns;

    private final String[] cells;
    private final String file;
    private final int line;

    Row(String[] columns, String[] cells, String file, int line) {
        this.columns = columns;
        this.cells = cells;
        this.file = file;
        this.line = line;
    }

    /** The cell of {@code column}, empty if it is left empty; a column that the table lacks is an error. */
    public String get(String column) {
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].equals(column)) {
                return i < cells.length ? cells[i] : "";
            }
        }
        throw new IllegalArgumentException(origin() + ": no column " + column);
    }

    /** The cell of {@code column} taken apart at every {@code |}; empty for an empty cell. */
    public List<String> list(String column) {
        String cell = get(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** File and line, for messages. */
    public String origin() {
        return file + ":" + line;
    }
}
