package org.onebeat.cases.dispute;

import java.util.Map;
import org.onebeat.service.problem.Refusal;

/** Why a dispute refuses a step. */
final class DisputeRefusals {

    private DisputeRefusals() {}

    static Refusal illegalStep(DisputeState state) {
        return Refusal.conflict("illegal-step", Map.of("state", state))
                .with("state", state)
                .with("possible", Step.possibleIn(state));
    }
}
