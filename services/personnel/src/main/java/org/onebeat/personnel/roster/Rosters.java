package org.onebeat.personnel.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** The rosters of stations in scope. */
@ApplicationScoped
public class Rosters extends ScopedRepository<Roster, Integer> {
    private static final Sort LATEST_FIRST = Sort.descending("month", "id");

    Rosters(ScopedSession session) {
        super(Roster.class, session);
    }

    List<Roster> matching(RosterQuestion question, List<?> after, int limit) {
        return list(question.restriction(), LATEST_FIRST, after, limit);
    }

    Optional<Roster> of(int station, LocalDate month) {
        return one(Restriction.of("it.station = :station and it.month = :month")
                .with("station", station)
                .with("month", month));
    }

    List<Roster> ofStations(Collection<Integer> stations) {
        return list(
                Restriction.of("it.station in :stations").with("stations", stations), LATEST_FIRST, Integer.MAX_VALUE);
    }

    /** Writes what was done, so that the new version is known and what the database refuses is refused here. */
    public void settle() {
        flush();
    }
}
