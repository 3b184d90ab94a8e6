package org.hearsay.language;

import java.util.List;
import java.util.Map;

/**
 * One line of a {@link Table}: cells by the name of their column.
 *
 * @param origin file and line, for messages
 */
public record Row(Map<String, String> cells, String origin) {

    /** The cell of {@code column}, empty if it is left empty; a column that the table lacks is an error. */
    public String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException(origin + ": no column " + column);
        }
        return cell;
    }

    /** The cell of {@code column} taken apart at every {@code |}; empty for an empty cell. */
    public List<String> list(String column) {
        String cell = get(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
