package org.onebeat.fieldwork.activity;

import java.util.Arrays;
import java.util.List;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Sort;

/** The orders of the list of activities, each backed by an index. */
enum ActivityOrder {
    NEWEST("-occurredAt", Sort.descending("occurredAt", "id")),
    OLDEST("occurredAt", Sort.ascending("occurredAt", "id"));

    private final String parameter;
    private final Sort sort;

    ActivityOrder(String parameter, Sort sort) {
        this.parameter = parameter;
        this.sort = sort;
    }

    /** The order of this parameter, null for the newest first. */
    static ActivityOrder of(String parameter) {
        return Arrays.stream(values())
                .filter(order -> parameter == null || order.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed("invalid").at("sort", "unknown-value", null));
    }

    Sort sort() {
        return sort;
    }

    List<?> after(Paging paging) {
        return paging.after("activities:" + parameter, at -> List.of(at.instant(0), at.uuid(1)));
    }

    Cursor positionOf(Activity row) {
        return Cursor.of("activities:" + parameter, row.occurredAt(), row.id());
    }
}
