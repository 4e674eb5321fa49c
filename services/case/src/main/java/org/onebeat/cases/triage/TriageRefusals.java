package org.onebeat.cases.triage;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.onebeat.service.problem.Refusal;

/** Why a triage is refused. */
final class TriageRefusals {

    private TriageRefusals() {}

    static void refuseUnknown(Set<String> codes, Collection<String> known) {
        codes.stream()
                .filter(code -> !known.contains(code))
                .sorted()
                .findFirst()
                .ifPresent(code -> {
                    throw Refusal.ruleBroken("unknown-factor", Map.of("factor", code))
                            .at("answers");
                });
    }

    static Refusal contradictingAnswers(String factor) {
        return Refusal.ruleBroken("contradicting-answers", Map.of("factor", factor))
                .at("answers");
    }

    static Refusal lowerNeedsReason() {
        return Refusal.ruleBroken("lower-needs-reason").at("reason");
    }
}
