package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.onebeat.personnel.register.Turnstile;
import org.onebeat.personnel.register.Turnstile.Gate;
import org.onebeat.service.problem.Refusal;

/** Takes a committed workbook back (domain.md section 2): all of it, while nothing hangs on it. */
@ApplicationScoped
class Undo {
    private final Onboardings onboardings;
    private final Dependents dependents;
    private final Dismissal dismissal;
    private final Turnstile turnstile;
    private final Clock clock;

    Undo(Onboardings onboardings, Dependents dependents, Dismissal dismissal, Turnstile turnstile, Clock clock) {
        this.onboardings = onboardings;
        this.dependents = dependents;
        this.dismissal = dismissal;
        this.turnstile = turnstile;
        this.clock = clock;
    }

    void undo(Onboarding onboarding) {
        onboarding.demandCommitted();
        onboarding.demandDeeds();
        turnstile.enter(Gate.ONBOARDING, onboarding.ancestors().countyId());
        List<Hanging> hanging = dependents.on(onboarding.id());
        if (!hanging.isEmpty()) {
            throw Refusal.conflict("onboarding-in-use").with("hanging", hanging);
        }
        Instant now = clock.instant();
        dismissal.takeBack(onboarding, now);
        onboarding.undo(now);
        onboardings.write();
    }
}
