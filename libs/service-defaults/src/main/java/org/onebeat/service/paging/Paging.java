package org.onebeat.service.paging;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.service.problem.Refusal;

/** The part of a list that is asked for; a {@code @BeanParam} of every list operation. */
public class Paging {
    static final int DEFAULT = 50;
    static final int MOST = 200;

    @QueryParam("limit")
    @Parameter(description = "Rows on a page, 50 unless told, at most 200")
    Integer limit;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before")
    String cursor;

    public static Paging of(Integer limit, String cursor) {
        var paging = new Paging();
        paging.limit = limit;
        paging.cursor = cursor;
        return paging;
    }

    public int limit() {
        if (limit == null) {
            return DEFAULT;
        }
        if (limit < 1 || limit > MOST) {
            throw Refusal.malformed("limit-out-of-range", Map.of("most", MOST)).at("limit");
        }
        return limit;
    }

    /** How many rows to read: one more than shown, which tells whether another page follows. */
    public int probe() {
        return limit() + 1;
    }

    /**
     * The place after which the page begins, as values of the sort attributes; empty for the first page.
     *
     * @param order as given to {@link Cursor#of}; a cursor of another list or order is answered 400
     * @param reader reads the values in their own types: {@code at -> List.of(at.instant(0), at.uuid(1))}
     */
    public List<?> after(String order, Function<Cursor, List<?>> reader) {
        if (cursor == null) {
            return List.of();
        }
        var after = Cursor.decode(cursor);
        if (!after.order().equals(order)) {
            throw Cursor.invalid();
        }
        return reader.apply(after);
    }
}
