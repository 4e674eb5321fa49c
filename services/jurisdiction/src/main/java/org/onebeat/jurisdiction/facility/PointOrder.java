package org.onebeat.jurisdiction.facility;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Sort;

/** The orders of the list of police points, each backed by an index. */
enum PointOrder {
    NEWEST(
            "-openedOn",
            Sort.descending("openedOn", "id"),
            at -> List.of(at.day(0), at.uuid(1)),
            point -> List.of(point.openedOn(), point.id())),
    NAME(
            "name",
            Sort.ascending("name", "id"),
            at -> List.of(at.text(0), at.uuid(1)),
            point -> List.of(point.name(), point.id()));

    private final String parameter;
    private final Sort sort;
    private final Function<Cursor, List<?>> reading;
    private final Function<PolicePoint, List<?>> position;

    PointOrder(
            String parameter, Sort sort, Function<Cursor, List<?>> reading, Function<PolicePoint, List<?>> position) {
        this.parameter = parameter;
        this.sort = sort;
        this.reading = reading;
        this.position = position;
    }

    /** The order of this parameter, null for the newest first. */
    static PointOrder of(String parameter) {
        return Arrays.stream(values())
                .filter(order -> parameter == null || order.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed("invalid").at("sort", "unknown-value", null));
    }

    Sort sort() {
        return sort;
    }

    List<?> after(Paging paging) {
        return paging.after("police-points:" + parameter, reading::apply);
    }

    Cursor positionOf(PolicePoint row) {
        return Cursor.of("police-points:" + parameter, position.apply(row).toArray());
    }
}
