package org.onebeat.cases.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Disputes;
import org.onebeat.service.problem.Refusal;

/** The files in which a merged matter can go on: an open one of the same county, and another one. */
@ApplicationScoped
class Targets {

    private final Disputes disputes;

    Targets(Disputes disputes) {
        this.disputes = disputes;
    }

    /** @throws Refusal {@code merger-into-itself}, {@code unknown-dispute}, {@code merger-into-closed} or {@code merger-across-counties} */
    UUID of(Dispute merged, UUID into) {
        if (into.equals(merged.id())) {
            throw Refusal.ruleBroken("merger-into-itself").at("into");
        }
        Dispute target = disputes.find(into)
                .orElseThrow(() -> Refusal.ruleBroken("unknown-dispute").at("into"));
        if (!target.state().isOpen()) {
            throw Refusal.ruleBroken("merger-into-closed").at("into");
        }
        if (!target.ancestors().countyId().equals(merged.ancestors().countyId())) {
            throw Refusal.ruleBroken("merger-across-counties").at("into");
        }
        return target.id();
    }
}
