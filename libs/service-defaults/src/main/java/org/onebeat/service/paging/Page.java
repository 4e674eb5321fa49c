package org.onebeat.service.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param next the cursor of the following page, null on the last one
 */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) String next) {

    /**
     * Makes a page of rows that were read with {@link Paging#probe()} as their limit: one row more than asked for tells
     * that there is a next page.
     *
     * @param view what a caller sees of a row
     * @param position where a row stands in the order of the list
     */
    public static <R, T> Page<T> of(
            List<R> rows, Paging paging, Function<? super R, ? extends T> view, Function<? super R, Cursor> position) {
        var more = rows.size() > paging.limit();
        var shown = more ? rows.subList(0, paging.limit()) : rows;
        var items = shown.stream().<T>map(view).toList();
        return new Page<>(items, more ? position.apply(shown.getLast()).encoded() : null);
    }

    /** A list that is always short enough for one page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }
}
