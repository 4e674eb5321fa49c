package org.onebeat.personnel.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onebeat.personnel.selection.SelectionView.Turnout;

/** How many take part in rounds, whole rounds only: counts for everybody of the county, one query a page. */
@ApplicationScoped
class Turnouts {
    private static final String COUNTS = """
            select selection.id,
                (select count(*) from vacancy where selection_id = selection.id),
                (select count(*) from candidate where selection_id = selection.id),
                (select count(*) from candidate where selection_id = selection.id and wished_at is not null),
                (select count(person_id) from vacancy where selection_id = selection.id),
                (select count(wish_met) from vacancy where selection_id = selection.id),
                (select count(need_met) from vacancy where selection_id = selection.id)
            from selection where selection.id in (:ids)
            """;

    private final EntityManager entities;

    Turnouts(EntityManager entities) {
        this.entities = entities;
    }

    Map<Integer, Turnout> of(List<Integer> selections) {
        Map<Integer, Turnout> counts = new HashMap<>();
        List<?> rows = entities.createNativeQuery(COUNTS, Object[].class)
                .setParameter("ids", selections.isEmpty() ? List.of(0) : selections)
                .getResultList();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            counts.put(
                    ((Number) cells[0]).intValue(),
                    new Turnout(
                            count(cells, 1),
                            count(cells, 2),
                            count(cells, 3),
                            count(cells, 4),
                            count(cells, 5),
                            count(cells, 6)));
        }
        return counts;
    }

    private static long count(Object[] cells, int at) {
        return ((Number) cells[at]).longValue();
    }
}
