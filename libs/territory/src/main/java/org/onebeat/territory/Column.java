package org.onebeat.territory;

import java.util.Collection;
import java.util.function.Function;

/** One column of many rows, sent as one array: any number of rows is one statement. */
record Column(String type, Object[] values) {
    static <T> Column of(String type, Collection<T> rows, Function<T, ?> value) {
        return new Column(type, rows.stream().map(value).toArray());
    }

    static Column ints(Collection<Integer> values) {
        return new Column("int", values.toArray());
    }
}
