package org.onebeat.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.act.Act;
import org.onebeat.service.act.Acting;
import org.onebeat.service.etag.Etag;

/** The one way a caller takes a step with a dispute: found in scope, as last seen, done, told, noted, answered. */
@ApplicationScoped
public class Steps {

    private final Disputes disputes;
    private final Hands hands;
    private final Acting acting;
    private final Docket docket;
    private final DisputeFiles files;

    Steps(Disputes disputes, Hands hands, Acting acting, Docket docket, DisputeFiles files) {
        this.disputes = disputes;
        this.hands = hands;
        this.acting = acting;
        this.docket = docket;
        this.files = files;
    }

    /**
     * @param step which the verb is, by which it is known whether it is the caller's to take
     * @param ifMatch the version that the caller saw
     * @param told when it happened, null for just now
     */
    public RestResponse<DisputeFile> take(
            Step step, UUID id, String ifMatch, Instant told, BiFunction<Dispute, Act, DisputeEvent> verb) {
        return take(step, id, ifMatch, told, null, verb);
    }

    /** @param reason why, for the audit trail */
    public RestResponse<DisputeFile> take(
            Step step,
            UUID id,
            String ifMatch,
            Instant told,
            String reason,
            BiFunction<Dispute, Act, DisputeEvent> verb) {
        // locked, so that of two callers with the same version the second is told that it is stale
        Dispute dispute = Etag.unchanged(disputes.findLocked(id), ifMatch, Dispute::version);
        hands.demand(dispute, step);
        docket.enter(dispute, verb.apply(dispute, acting.act(told)), reason);
        return Etag.ok(files.fileOf(dispute), dispute.version());
    }
}
