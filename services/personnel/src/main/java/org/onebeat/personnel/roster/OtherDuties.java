package org.onebeat.personnel.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What people do in other rosters, of whatever station: whoever was transferred has not rested by that. */
@ApplicationScoped
class OtherDuties {
    private static final String ASKED = """
            select new org.onebeat.personnel.roster.OtherDuty(duty, roster.state) from Duty duty join duty.roster roster
            where duty.personId in :people and duty.day >= :from and duty.day < :until and roster.id <> :roster
            order by duty.fromAt, duty.id
            """;

    private final EntityManager entities;

    OtherDuties(EntityManager entities) {
        this.entities = entities;
    }

    /** Duties of these people from one day until another (exclusive), without those of one roster. */
    List<OtherDuty> of(Collection<Integer> people, LocalDate from, LocalDate until, int roster) {
        return entities.createQuery(ASKED, OtherDuty.class)
                .setParameter("people", people)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("roster", roster)
                .getResultList();
    }
}
