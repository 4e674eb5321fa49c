package org.onebeat.hazard.hazard;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Sort;

/** The orders of the list of hazards, each backed by an index. */
enum HazardOrder {
    FOUND(
            "-foundAt",
            Sort.descending("foundAt", "id"),
            at -> List.of(at.instant(0), at.uuid(1)),
            row -> List.of(row.foundAt(), row.id())),
    DUE(
            "dueAt",
            Sort.ascending("dueAt", "id"),
            at -> List.of(at.instant(0), at.uuid(1)),
            row -> List.of(row.dueAt(), row.id())),
    SEVERITY(
            "severity",
            Sort.descending("gravity", "foundAt", "id"),
            at -> List.of(at.number(0), at.instant(1), at.uuid(2)),
            row -> List.of(row.gravity(), row.foundAt(), row.id()));

    private final String parameter;
    private final Sort sort;
    private final Function<Cursor, List<?>> reading;
    private final Function<Hazard, List<?>> position;

    HazardOrder(String parameter, Sort sort, Function<Cursor, List<?>> reading, Function<Hazard, List<?>> position) {
        this.parameter = parameter;
        this.sort = sort;
        this.reading = reading;
        this.position = position;
    }

    /** The order of this parameter, null for the newest first. */
    static HazardOrder of(String parameter) {
        return Arrays.stream(values())
                .filter(order -> parameter == null || order.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed("invalid").at("sort", "unknown-value", null));
    }

    Sort sort() {
        return sort;
    }

    List<?> after(Paging paging) {
        return paging.after("hazards:" + parameter, reading::apply);
    }

    Cursor positionOf(Hazard row) {
        return Cursor.of("hazards:" + parameter, position.apply(row).toArray());
    }
}
