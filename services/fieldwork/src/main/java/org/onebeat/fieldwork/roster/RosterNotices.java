package org.onebeat.fieldwork.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.onebeat.fieldwork.notice.Reason;
import org.onebeat.territory.DutiesTold;

/** Tells everybody on a roster once that it is published, and then of each change of their own duties. */
@ApplicationScoped
class RosterNotices {
    /** A roster is published once; whoever rebuilds the replica hears of a later version first. */
    private static final long PUBLISHED = 0;

    private final RosterBoard board;
    private final Clock clock;

    RosterNotices(RosterBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    void hear(@Observes DutiesTold told) {
        boolean published = told.before() == null;
        Map<Integer, Change> changes =
                Change.between(published ? Set.of() : told.before(), told.now(), clock.instant());
        changes.forEach((person, change) -> board.tell(
                person,
                published ? Reason.ROSTER_PUBLISHED : change.reason(),
                RosterBoard.roster(told.roster()),
                published ? PUBLISHED : told.version(),
                told.station(),
                change.day()));
    }
}
