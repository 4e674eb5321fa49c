package org.onebeat.cases.dispute;

import java.util.Map;
import org.onebeat.cases.ladder.Level;
import org.onebeat.service.problem.Refusal;

/** Why a dispute refuses a step. */
final class DisputeRefusals {

    private DisputeRefusals() {}

    static Refusal illegalStep(Situation present) {
        return Refusal.conflict("illegal-step", Map.of("state", present.state()))
                .with("state", present.state())
                .with("possible", Step.possibleIn(present));
    }

    static Refusal grantedAlready() {
        return Refusal.conflict("granted-already");
    }

    static Refusal noSuchGrant() {
        return Refusal.notFound("no-such-grant");
    }

    static Refusal notAbove(Level present) {
        return Refusal.ruleBroken("level-not-above", Map.of("level", present)).at("to");
    }
}
