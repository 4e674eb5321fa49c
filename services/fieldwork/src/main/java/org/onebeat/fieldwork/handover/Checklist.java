package org.onebeat.fieldwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/** What is open in villages, or was at an instant: a matter counts from its record until its end, whenever it is asked. */
@ApplicationScoped
class Checklist {

    private static final String OPEN = """
            select case when about = 'DISPUTE' and state in ('AGREED', 'FOLLOW_UP') then 'FOLLOW_UP' else about end as kind,
                id::text as subject, number, category, village_id, due_at
            from matter
            where village_id = any (:villages) and opened_at <= :then and (closed_at is null or closed_at > :then)
            union all
            select 'TASK', id::text, null, kind, village_id, due_at
            from task
            where village_id = any (:villages) and dispatched_at <= :then
                and (is_open or coalesce(done_at, (select max(recorded_at) from task_timeline
                    where task_id = task.id and happening = 'WITHDRAWN')) > :then)
            union all
            select 'OPINION', id::text, null, subject, village_id, null
            from opinion
            where village_id = any (:villages) and recorded_at <= :then and (answered_at is null or answered_at > :then)
            order by due_at nulls last, kind, subject
            """;

    private final EntityManager entities;

    Checklist(EntityManager entities) {
        this.entities = entities;
    }

    /** The open work of these villages at that instant, what is due first at the top. */
    List<Line> of(Set<Integer> villages, Instant then) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(OPEN, Object[].class)
                .addScalar("kind", String.class)
                .addScalar("subject", String.class)
                .addScalar("number", String.class)
                .addScalar("category", String.class)
                .addScalar("village_id", Integer.class)
                .addScalar("due_at", Instant.class)
                .setParameter("villages", villages.toArray(Integer[]::new))
                .setParameter("then", then)
                .getResultList()
                .stream()
                .map(Checklist::line)
                .toList();
    }

    private static Line line(Object[] row) {
        return new Line(
                LineKind.valueOf((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (Integer) row[4],
                (Instant) row[5],
                null,
                false);
    }
}
