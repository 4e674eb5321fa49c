package org.onebeat.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** Every change of the past of a posting that somebody made. */
@ApplicationScoped
class CorrectionBook extends ScopedRepository<Correction, Integer> {
    private static final Sort NEWEST = Sort.descending("id");

    private final CurrentCaller caller;
    private final Clock clock;

    CorrectionBook(ScopedSession session, CurrentCaller caller, Clock clock) {
        super(Correction.class, session);
        this.caller = caller;
        this.clock = clock;
    }

    void enter(Posting posting, Correction.Change change, List<Holding> before, String reason) {
        enter(posting, change, before, posting.kind(), reason);
    }

    void enter(Posting posting, Correction.Change change, List<Holding> before, String kind, String reason) {
        add(new Correction(posting, change, before, kind, caller.personId(), reason, clock.instant()));
    }

    List<Correction> of(int posting) {
        return list(Restriction.of("it.postingId = :posting").with("posting", posting), NEWEST, Integer.MAX_VALUE);
    }
}
