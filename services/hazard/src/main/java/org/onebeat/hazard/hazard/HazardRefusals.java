package org.onebeat.hazard.hazard;

import java.time.LocalDate;
import java.util.Map;
import org.onebeat.service.problem.Refusal;

/** Why a hazard refuses a step. */
final class HazardRefusals {

    /** A notice of more than a year is none. */
    private static final int LONGEST = 366;

    private HazardRefusals() {}

    static Refusal illegalStep(Hazard hazard) {
        return Refusal.conflict("illegal-step", Map.of("state", hazard.state()))
                .with("state", hazard.state())
                .with(
                        "possible",
                        Step.possibleIn(hazard.state(), hazard.matter().severity()));
    }

    static void refuseDeadline(LocalDate deadline, LocalDate day) {
        if (deadline.isBefore(day) || deadline.isAfter(day.plusDays(LONGEST))) {
            throw Refusal.ruleBroken("deadline-out-of-range", Map.of("from", day, "days", LONGEST))
                    .at("deadline");
        }
    }
}
