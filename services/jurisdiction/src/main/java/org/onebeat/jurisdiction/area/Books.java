package org.onebeat.jurisdiction.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Replica;

/** The authority's books: new ids, and what every change of areas brings with it. A transaction must be running. */
@ApplicationScoped
public class Books {

    private final EntityManager entities;
    private final Outbox outbox;
    private final Replica replica;
    private final Clock clock;

    Books(EntityManager entities, Outbox outbox, Replica replica, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.replica = replica;
        this.clock = clock;
    }

    /** So many new ids, in one query. */
    public Iterator<Integer> ids(int count) {
        @SuppressWarnings("unchecked")
        List<Number> ids = entities.createNativeQuery("select nextval('area_id') from generate_series(1, :count)")
                .setParameter("count", count)
                .getResultList();
        return ids.stream().map(Number::intValue).iterator();
    }

    /**
     * Tells the other services, and this service's own replica at once: it reads its own writes. Answers on which day: what
     * is planned for a later one is to be told again then.
     */
    public LocalDate tell(List<AreaChanged> events) {
        LocalDate today = CivilTime.today(clock);
        List<AreaChanged> told =
                events.stream().map(event -> event.toldOn(today)).toList();
        outbox.appendAll(told);
        replica.applyAreas(told.stream().map(AreaChanged::state).toList());
        return today;
    }

    /** Takes out what came in by mistake, children with their parents, and tells that it never was. */
    public void strike(List<AreaChanged> struck) {
        List<Integer> ids = struck.stream().map(AreaChanged::id).toList();
        for (String part : List.of("area_membership", "area_name", "area_code")) {
            delete("delete from " + part + " where area_id = any (:ids)", ids);
        }
        delete("delete from area where id = any (:ids)", ids);
        tell(struck);
    }

    private void delete(String statement, List<Integer> ids) {
        entities.createNativeQuery(statement)
                .setParameter("ids", ids.toArray(Integer[]::new))
                .executeUpdate();
    }
}
