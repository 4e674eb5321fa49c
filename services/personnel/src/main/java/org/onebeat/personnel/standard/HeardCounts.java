package org.onebeat.personnel.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.personnel.standard.VillageCounted.Count;

/** Keeps what was heard of villages' counts: of each village the latest word, whole. */
@ApplicationScoped
class HeardCounts {
    private final EntityManager entities;

    HeardCounts(EntityManager entities) {
        this.entities = entities;
    }

    /** An older word than the one that is kept changes nothing. */
    void take(VillageCounted told, long version) {
        int newer = entities.createNativeQuery("""
                        insert into village_census (village_id, version) values (:village, :version)
                        on conflict (village_id) do update set version = excluded.version
                        where village_census.version < excluded.version""")
                .setParameter("village", told.village())
                .setParameter("version", version)
                .executeUpdate();
        if (newer > 0) {
            keep(told.village(), told.counts());
        }
    }

    private void keep(int village, List<Count> counts) {
        entities.createNativeQuery("delete from village_count where village_id = :village")
                .setParameter("village", village)
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into village_count (village_id, counted_on, households, people)
                        select :village, * from unnest(cast(:days as date[]), cast(:households as integer[]),
                            cast(:people as integer[]))""")
                .setParameter("village", village)
                .setParameter("days", counts.stream().map(Count::on).toArray(LocalDate[]::new))
                .setParameter(
                        "households", counts.stream().map(Count::households).toArray(Integer[]::new))
                .setParameter("people", counts.stream().map(Count::people).toArray(Integer[]::new))
                .executeUpdate();
    }
}
