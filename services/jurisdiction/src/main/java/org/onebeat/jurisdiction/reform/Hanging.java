package org.onebeat.jurisdiction.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Map;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

/** What of other services hangs on an area, as far as this one has heard: postings over it, and people whose unit it is. */
@ApplicationScoped
class Hanging {

    private static final String POSTINGS = """
            select count(distinct posting_id) from territory_posting_area
            where area_id = :area and (valid_until is null or valid_until > :instant)
            """;
    private static final String PEOPLE = """
            select count(*) from territory_person
            where unit_id = :area and (valid_until is null or valid_until > :day)
            """;

    private final EntityManager entities;

    Hanging(EntityManager entities) {
        this.entities = entities;
    }

    /** 409 {@code area-in-use} with the counts, if anything hangs on it from that day on. */
    void refuse(int area, String name, int members, LocalDate day) {
        long postings = count(entities.createNativeQuery(POSTINGS)
                .setParameter("area", area)
                .setParameter("instant", CivilTime.startOf(day)));
        long people = count(
                entities.createNativeQuery(PEOPLE).setParameter("area", area).setParameter("day", day));
        if (members + postings + people > 0) {
            throw Refusal.conflict(
                            "area-in-use",
                            Map.of("name", name, "members", members, "postings", postings, "people", people))
                    .with("area", area)
                    .with("members", members)
                    .with("postings", postings)
                    .with("people", people);
        }
    }

    private static long count(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }
}
