package org.onebeat.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;

/** Takes a committed workbook back (domain.md section 2): all of it, while nothing hangs on it. */
@ApplicationScoped
class TakingBack {

    private final Turn turn;
    private final Onboardings onboardings;
    private final OwnSheets<?> sheets;
    private final Progress progress;
    private final Trail trail;
    private final Clock clock;

    TakingBack(Turn turn, Onboardings onboardings, OwnSheets<?> sheets, Progress progress, Trail trail, Clock clock) {
        this.turn = turn;
        this.onboardings = onboardings;
        this.sheets = sheets;
        this.progress = progress;
        this.trail = trail;
        this.clock = clock;
    }

    /** 409 {@code onboarding-not-committed}, {@code onboarding-without-deeds} or {@code onboarding-in-use}; 404, 428, 412. */
    Onboarding undo(UUID id, String ifMatch) {
        Onboarding onboarding = turn.take(id, ifMatch);
        onboarding.demandCommitted();
        int county = onboarding.ancestors().countyId();
        progress.reach(county, Phase.WRITING, onboarding.changes());
        try {
            undo(onboarding, county);
        } finally {
            progress.end(county);
        }
        trail.note("workbook-undone", Onboarding.RECORD, id.toString(), onboarding.ancestors(), null);
        return onboarding;
    }

    private void undo(Onboarding onboarding, int county) {
        sheets.hold(county);
        List<Hanging> hanging = sheets.hanging(onboarding.id());
        if (!hanging.isEmpty()) {
            throw Refusal.conflict("onboarding-in-use").with("hanging", hanging);
        }
        // What an older version committed changed something, and kept nothing of it.
        if (sheets.takeBack(onboarding.id(), onboarding.committedAt()) == 0 && onboarding.changes() > 0) {
            throw Refusal.conflict("onboarding-without-deeds");
        }
        onboarding.undo(clock.instant());
        onboardings.settle();
    }
}
