package org.onebeat.personnel.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** How full many rosters are, asked at once. */
@ApplicationScoped
class DutyCounts {
    private static final String COUNT = """
            select duty.roster.id, count(*), count(duty.personId) from Duty duty
            where duty.roster.id in :rosters group by duty.roster.id
            """;

    private final EntityManager entities;

    DutyCounts(EntityManager entities) {
        this.entities = entities;
    }

    Map<Integer, DutyCount> of(Collection<Integer> rosters) {
        if (rosters.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(COUNT, Object[].class).setParameter("rosters", rosters).getResultList().stream()
                .collect(Collectors.toMap(
                        row -> (Integer) row[0],
                        row -> new DutyCount(
                                ((Long) row[1]).intValue(), ((Long) row[1]).intValue() - ((Long) row[2]).intValue())));
    }
}
