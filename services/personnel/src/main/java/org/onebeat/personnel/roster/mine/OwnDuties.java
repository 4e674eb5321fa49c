package org.onebeat.personnel.roster.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.personnel.roster.Duty;

/** The published rosters on which somebody stands, for that person: whoever has a duty knows who else has. */
@ApplicationScoped
public class OwnDuties {
    private static final String ROSTER_OF = """
            select duty.roster.id from Duty duty where duty.id = :duty and duty.roster.state = 'PUBLISHED'
            """;
    private static final String COMPANY = """
            select duty from Duty duty
            where duty.personId is not null and duty.day >= :from and duty.day < :until
                and duty.roster.state = 'PUBLISHED'
                and exists (select 1 from Duty own where own.roster = duty.roster and own.personId = :person)
            order by duty.fromAt, duty.id
            """;

    private final EntityManager entities;

    OwnDuties(EntityManager entities) {
        this.entities = entities;
    }

    /** Duties from one day until another (exclusive) of the rosters on which this person stands. */
    List<Duty> company(int person, LocalDate from, LocalDate until) {
        return entities.createQuery(COMPANY, Duty.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("person", person)
                .getResultList();
    }

    public Optional<Duty> find(long id) {
        return Optional.ofNullable(entities.find(Duty.class, id));
    }

    /** Duties by their ids. */
    public Map<Long, Duty> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("from Duty duty where duty.id in :ids", Duty.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Duty::id, Function.identity()));
    }

    /** The published roster of a duty. */
    public Optional<Integer> rosterOf(long duty) {
        return entities.createQuery(ROSTER_OF, Integer.class).setParameter("duty", duty).getResultList().stream()
                .findFirst();
    }
}
