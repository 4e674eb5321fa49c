package org.onebeat.fieldwork.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The rows of disputes and hazards, each as its last event tells of it. */
@ApplicationScoped
class MatterRows {

    private static final String PUT = """
            insert into matter (id, about, sequence, number, category, state, county_id, township_id, station_id,
                                sector_id, village_id, due_at, opened_at, closed_at)
            values (:id, :about, :sequence, :number, cast(:category as text), :state, :county, cast(:township as integer),
                    cast(:station as integer), cast(:sector as integer), :village, cast(:dueAt as timestamptz), :at,
                    case when :open then null else cast(:at as timestamptz) end)
            on conflict (id) do update set sequence = excluded.sequence, category = excluded.category,
                state = excluded.state, county_id = excluded.county_id, township_id = excluded.township_id,
                station_id = excluded.station_id, sector_id = excluded.sector_id, village_id = excluded.village_id,
                due_at = excluded.due_at, opened_at = least(matter.opened_at, excluded.opened_at),
                closed_at = case when excluded.closed_at is null then null
                    else coalesce(matter.closed_at, excluded.closed_at) end
            where matter.sequence < excluded.sequence
            """;

    private final EntityManager entities;

    MatterRows(EntityManager entities) {
        this.entities = entities;
    }

    /** An event that was heard of before, or a later one of, changes nothing. */
    void put(Matter matter) {
        entities.createNativeQuery(PUT)
                .setParameter("id", matter.id())
                .setParameter("about", matter.about().name())
                .setParameter("sequence", matter.sequence())
                .setParameter("number", matter.number())
                .setParameter("category", matter.category())
                .setParameter("state", matter.state())
                .setParameter("county", matter.place().county())
                .setParameter("township", matter.place().township())
                .setParameter("station", matter.place().station())
                .setParameter("sector", matter.place().sector())
                .setParameter("village", matter.place().village())
                .setParameter("dueAt", matter.dueAt())
                .setParameter("at", matter.recordedAt())
                .setParameter("open", matter.open())
                .executeUpdate();
    }
}
