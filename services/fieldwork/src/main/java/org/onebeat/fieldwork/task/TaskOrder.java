package org.onebeat.fieldwork.task;

import java.util.Arrays;
import java.util.List;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Sort;

/** The orders of the list of tasks, each backed by an index. */
enum TaskOrder {
    DUE_FIRST("dueAt", Sort.ascending("brief.dueAt", "id")),
    DUE_LAST("-dueAt", Sort.descending("brief.dueAt", "id"));

    private final String parameter;
    private final Sort sort;

    TaskOrder(String parameter, Sort sort) {
        this.parameter = parameter;
        this.sort = sort;
    }

    /** The order of this parameter, null for what is due first. */
    static TaskOrder of(String parameter) {
        return Arrays.stream(values())
                .filter(order -> parameter == null || order.parameter.equals(parameter))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed("invalid").at("sort", "unknown-value", null));
    }

    Sort sort() {
        return sort;
    }

    List<?> after(Paging paging) {
        return paging.after("tasks:" + parameter, at -> List.of(at.instant(0), at.uuid(1)));
    }

    Cursor positionOf(Task row) {
        return Cursor.of("tasks:" + parameter, row.brief().dueAt(), row.id());
    }
}
