package org.onebeat.personnel.incentive.reward;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** Reward leave of people in scope. */
@ApplicationScoped
class RewardLeaves extends ScopedRepository<RewardLeave, Integer> {
    private static final Sort ORDER = Sort.descending("month", "id");

    RewardLeaves(ScopedSession session) {
        super(RewardLeave.class, session);
    }

    /** Earned by the months of the year of this one. */
    List<RewardLeave> ofYear(int person, LocalDate month) {
        Restriction earned = Restriction.of("it.personId = :person and it.month >= :first and it.month < :next")
                .with("person", person)
                .with("first", month.withDayOfYear(1))
                .with("next", month.withDayOfYear(1).plusYears(1));
        return list(earned, ORDER, Integer.MAX_VALUE);
    }

    /** The latest first. */
    List<RewardLeave> matching(Integer person, Integer station, List<?> after, int limit) {
        Restriction asked = Restriction.none()
                .andIf(person, "it.personId = :person", "person")
                .andIf(station, "it.ancestors.stationId = :station", "station");
        return list(asked, ORDER, after, limit);
    }

    /** Writes what was done, so that a month that is rewarded already is refused here. */
    void settle() {
        flush();
    }
}
