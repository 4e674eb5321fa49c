package org.onebeat.fieldwork.task;

import java.time.Instant;
import java.util.Map;
import org.onebeat.service.problem.Refusal;

/** Why a task refuses a step. */
final class TaskRefusals {

    private TaskRefusals() {}

    static Refusal illegalStep(TaskState state) {
        return Refusal.conflict("illegal-step", Map.of("state", state))
                .with("state", state)
                .with("possible", Step.possibleIn(state));
    }

    static Refusal notResponsible() {
        return Refusal.forbidden("not-responsible");
    }

    static Refusal occurredBeforeDispatch(Instant dispatched) {
        return Refusal.ruleBroken("occurred-before-dispatch", Map.of("dispatched", dispatched))
                .at("occurredAt");
    }
}
