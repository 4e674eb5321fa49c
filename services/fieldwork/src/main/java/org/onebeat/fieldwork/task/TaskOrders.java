package org.onebeat.fieldwork.task;

import static org.onebeat.service.paging.Key.instant;
import static org.onebeat.service.paging.Key.uuid;

import java.util.List;
import org.onebeat.service.paging.Order;

/** The orders of the list of tasks; what is due first, unless told. */
final class TaskOrders {

    static final List<Order<Task>> ALL = List.of(
            Order.ascending(
                    "tasks", "dueAt", instant("brief.dueAt", row -> row.brief().dueAt()), uuid("id", Task::id)),
            Order.descending(
                    "tasks", "-dueAt", instant("brief.dueAt", row -> row.brief().dueAt()), uuid("id", Task::id)));

    private TaskOrders() {}
}
