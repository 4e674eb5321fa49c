package org.onebeat.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.problem.Refusal;

/** Gives one caller at a time an onboarding to change. */
@ApplicationScoped
class Turn {

    private final Onboardings onboardings;
    private final Gate gate;

    Turn(Onboardings onboardings, Gate gate) {
        this.onboardings = onboardings;
        this.gate = gate;
    }

    /** The onboarding as the caller saw it: 404; 428 and 412 for the version. */
    Onboarding take(UUID id, String ifMatch) {
        // Read only behind the gate: whoever was before has changed it, or the same bytes are being checked anew.
        gate.enter(onboardings.countyOf(id).orElseThrow(Refusal::notFound));
        return Etag.unchanged(onboardings.findLocked(id), ifMatch, Onboarding::version);
    }
}
