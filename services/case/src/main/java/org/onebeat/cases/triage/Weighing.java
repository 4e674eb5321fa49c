package org.onebeat.cases.triage;

import java.util.List;

/**
 * What the factors say about a matter.
 *
 * @param version of the catalogue of factors
 * @param colour the colour that the points give
 */
public record Weighing(int version, List<Answer> answers, int points, Colour colour) {

    /**
     * Settles the colour that counts: an officer may raise it at once, and lower it only with a reason.
     *
     * @param present the dispute's colour so far, null before its first triage
     * @param chosen the officer's colour, null to take the proposed one
     * @throws org.onebeat.service.problem.Refusal {@code lower-needs-reason}
     */
    public Verdict settle(Colour present, Colour chosen, String reason) {
        Colour settled = chosen == null ? colour : chosen;
        boolean lowered = settled.isBelow(colour) || present != null && settled.isBelow(present);
        if (lowered && (reason == null || reason.isBlank())) {
            throw TriageRefusals.lowerNeedsReason();
        }
        return new Verdict(this, settled, reason);
    }
}
