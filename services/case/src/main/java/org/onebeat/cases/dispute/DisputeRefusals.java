package org.onebeat.cases.dispute;

import java.time.Instant;
import java.util.Map;
import org.onebeat.service.problem.Refusal;

/** Why a dispute refuses a step. */
public final class DisputeRefusals {

    private DisputeRefusals() {}

    static Refusal illegalStep(DisputeState state) {
        return Refusal.conflict("illegal-step", Map.of("state", state))
                .with("state", state)
                .with("possible", Step.possibleIn(state));
    }

    static Refusal occurredBeforePrevious(Instant previous) {
        return occurredBeforePrevious(previous, "occurredAt");
    }

    /** @param field what the caller calls the time of the step */
    public static Refusal occurredBeforePrevious(Instant previous, String field) {
        return Refusal.ruleBroken("occurred-before-previous", Map.of("previous", previous))
                .at(field);
    }
}
