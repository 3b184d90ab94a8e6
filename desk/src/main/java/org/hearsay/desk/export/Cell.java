package org.hearsay.desk.export;

import org.jspecify.annotations.Nullable;

/** What stands in a column of a row: words, a number, a truth value, or null where nothing is told. */
@FunctionalInterface
interface Cell<T> {

    @Nullable
    Object of(T row);

    /** A column that we cannot fill. */
    static <T> Cell<T> none() {
        return row -> null;
    }
}
