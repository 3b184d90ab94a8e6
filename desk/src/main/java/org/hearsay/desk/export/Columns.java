package org.hearsay.desk.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a table, each with its meaning and the way it is filled, so that neither can go without the other. */
final class Columns<T> {

    private final List<Column> columns = new ArrayList<>();
    private final List<Cell<T>> cells = new ArrayList<>();

    Columns<T> add(String name, String meaning, Cell<T> cell) {
        columns.add(new Column(name, meaning));
        cells.add(cell);
        return this;
    }

    /** Columns that the format has and that we cannot fill. */
    Columns<T> empty(String why, String... names) {
        for (String name : names) {
            add(name, why, Cell.none());
        }
        return this;
    }

    List<Column> columns() {
        return columns;
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    List<@Nullable Object> row(T row) {
        List<@Nullable Object> values = new ArrayList<>();
        cells.forEach(cell -> values.add(cell.of(row)));
        return values;
    }
}
