package org.onebeat.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.onebeat.cases.catalogue.Catalogues;
import org.onebeat.cases.dispute.Matter;
import org.onebeat.cases.dispute.Reporting;
import org.onebeat.service.act.Act;
import org.onebeat.service.act.Practice;
import org.onebeat.service.time.CivilTime;

/** What a resident reports is a dispute: it is opened in the name of the officer, and was found when the resident asked. */
@ApplicationScoped
class Turning {

    /** Resident channel (domain.md section 5). */
    private static final String SOURCE = "RESIDENT";

    private final Catalogues catalogues;
    private final Reporting reporting;
    private final Practice practice;

    Turning(Catalogues catalogues, Reporting reporting, Practice practice) {
        this.catalogues = catalogues;
        this.reporting = reporting;
        this.practice = practice;
    }

    /** Its id. */
    UUID disputeOf(ResidentRequest request, Turn turn, int by, Instant now) {
        catalogues.demandOffered(turn.category(), SOURCE, CivilTime.dayOf(now));
        Matter matter = new Matter(turn.category(), SOURCE, turn.summary().strip());
        Act act = practice.mark(Act.then(by, request.askedAt(), now), request.ancestors());
        return reporting
                .open(matter, null, request.ancestors(), request.residents(), act)
                .id();
    }
}
