package org.onebeat.cases.view;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.onebeat.service.problem.Refusal;

/** By what the list of disputes can be filtered: what a view may keep, and nothing else (domain.md section 9). */
final class ViewFilters {

    static final Set<String> KNOWN = Set.of(
            "state",
            "colour",
            "level",
            "category",
            "source",
            "words",
            "responsible",
            "unassigned",
            "joint",
            "open",
            "training",
            "county",
            "township",
            "station",
            "sector",
            "village",
            "reportedFrom",
            "reportedUntil",
            "occurredFrom",
            "occurredUntil",
            "dueFrom",
            "dueUntil",
            "dueFor",
            "overdue",
            "sort");

    private ViewFilters() {}

    /** @throws Refusal {@code unknown-filter} */
    static void demandKnown(Collection<String> names) {
        names.stream().filter(name -> !KNOWN.contains(name)).findFirst().ifPresent(unknown -> {
            throw Refusal.malformed("unknown-filter", Map.of("filter", unknown)).at("filters");
        });
    }
}
