package org.onebeat.cases.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Disputes;
import org.onebeat.cases.dispute.Docket;
import org.onebeat.service.act.Acting;
import org.onebeat.service.problem.Refusal;

/** The files in which a merged matter can go on: an open one of the same county, and another one. */
@ApplicationScoped
class Targets {

    private final Disputes disputes;
    private final Docket docket;
    private final Acting acting;

    Targets(Disputes disputes, Docket docket, Acting acting) {
        this.disputes = disputes;
        this.docket = docket;
        this.acting = acting;
    }

    /** @throws Refusal {@code merger-into-itself}, {@code unknown-dispute}, {@code merger-into-closed} or {@code merger-across-counties} */
    UUID of(Dispute merged, UUID into) {
        if (into.equals(merged.id())) {
            throw Refusal.ruleBroken("merger-into-itself").at("into");
        }
        Dispute target = target(into);
        if (!target.state().isOpen()) {
            throw Refusal.ruleBroken("merger-into-closed").at("into");
        }
        if (!target.ancestors().countyId().equals(merged.ancestors().countyId())) {
            throw Refusal.ruleBroken("merger-across-counties").at("into");
        }
        return target.id();
    }

    /** Its file says which one goes on in it. */
    void tell(UUID into, UUID merged, String reason) {
        Dispute other = disputes.find(merged).orElseThrow();
        docket.enterAll(List.of(target(into)), target -> target.absorb(acting.act(null), other, reason));
    }

    /** Locked, so that it does not end meanwhile. */
    private Dispute target(UUID into) {
        return disputes.findLocked(into)
                .orElseThrow(() -> Refusal.ruleBroken("unknown-dispute").at("into"));
    }
}
