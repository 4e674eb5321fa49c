package org.onebeat.cases.request;

import java.util.Map;
import org.onebeat.service.problem.Kind;
import org.onebeat.service.problem.Refusal;

/** What is refused about requests. */
final class RequestRefusals {

    private RequestRefusals() {}

    static Refusal illegal(RequestState present) {
        return Refusal.conflict("illegal-request-step", Map.of("state", present))
                .with("state", present)
                .with("possible", present.successors());
    }

    static Refusal full() {
        return Refusal.ruleBroken("conversation-full", Map.of("most", Conversation.MOST))
                .at("text");
    }

    static Refusal unproven() {
        return Refusal.forbidden("proof-wrong");
    }

    static Refusal provenTooLate() {
        return Refusal.forbidden("proof-expired");
    }

    static Refusal spent() {
        return Refusal.conflict("proof-spent");
    }

    static Refusal flooded() {
        return Refusal.of(Kind.TOO_MANY, "village-flooded");
    }
}
