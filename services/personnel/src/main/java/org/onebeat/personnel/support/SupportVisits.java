package org.onebeat.personnel.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** Visits of those who stand by a station. */
@ApplicationScoped
class SupportVisits extends ScopedRepository<SupportVisit, Integer> {
    private static final Sort ORDER = Sort.descending("on", "id");

    SupportVisits(ScopedSession session) {
        super(SupportVisit.class, session);
    }

    /** The latest first. */
    List<SupportVisit> of(int pairing, List<?> after, int limit) {
        return list(Restriction.of("it.pairingId = :pairing").with("pairing", pairing), ORDER, after, limit);
    }

    /** How many there were from the beginning of the year up to the day. */
    Map<Integer, Long> inYear(Collection<Integer> pairings, LocalDate day) {
        Restriction where = Restriction.of("it.pairingId in :pairings and it.on >= :first and it.on <= :day")
                .with("pairings", pairings)
                .with("first", day.withDayOfYear(1))
                .with("day", day);
        return select("it.pairingId, count(*)", where, "group by it.pairingId", Object[].class).stream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Long) row[1]));
    }

    /** Writes what was done, so that a second one of the same day is refused here. */
    void settle() {
        flush();
    }
}
