package org.onebeat.cases.dispute;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Sort;

/** The orders of the list of disputes, each backed by an index. */
enum DisputeOrder {
    RECORDED(
            "-recordedAt",
            Sort.descending("recordedAt", "id"),
            at -> List.of(at.instant(0), at.uuid(1)),
            row -> List.of(row.recordedAt(), row.id())),
    OCCURRED(
            "-occurredAt",
            Sort.descending("occurredAt", "id"),
            at -> List.of(at.instant(0), at.uuid(1)),
            row -> List.of(row.occurredAt(), row.id())),
    COLOUR(
            "colour",
            Sort.descending("urgency", "recordedAt", "id"),
            at -> List.of(at.number(0), at.instant(1), at.uuid(2)),
            row -> List.of(row.urgency(), row.recordedAt(), row.id())),
    /** What waits for nothing has no place in it. */
    DUE(
            "dueAt",
            Sort.ascending("deadlines.dueAt", "id"),
            at -> List.of(at.instant(0), at.uuid(1)),
            row -> List.of(row.deadlines().dueAt(), row.id()));

    private final String parameter;
    private final Sort sort;
    private final Function<Cursor, List<?>> reading;
    private final Function<Dispute, List<?>> position;

    DisputeOrder(String parameter, Sort sort, Function<Cursor, List<?>> reading, Function<Dispute, List<?>> position) {
        this.parameter = parameter;
        this.sort = sort;
        this.reading = reading;
        this.position = position;
    }

    /** The order of this parameter, null for the newest first. */
    static DisputeOrder of(String parameter) {
        return Arrays.stream(values())
                .filter(order -> parameter == null || order.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed("invalid").at("sort", "unknown-value", null));
    }

    Sort sort() {
        return sort;
    }

    List<?> after(Paging paging) {
        return paging.after("disputes:" + parameter, reading::apply);
    }

    Cursor positionOf(Dispute row) {
        return Cursor.of("disputes:" + parameter, position.apply(row).toArray());
    }
}
