package org.onebeat.assessment.bulk;

import java.util.Collection;
import java.util.function.Function;

/** One column of many rows, sent as one array: any number of rows is one statement. */
public record Column(String type, Object[] values) {
    public static <T> Column of(String type, Collection<T> rows, Function<? super T, ?> value) {
        return new Column(type, rows.stream().map(value).toArray());
    }
}
