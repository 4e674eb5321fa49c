package org.onebeat.hazard.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.act.Act;
import org.onebeat.service.act.Acting;
import org.onebeat.service.etag.Etag;

/** The one way a caller takes a step with a hazard: found in scope, as last seen, done, told, noted, answered. */
@ApplicationScoped
class Steps {

    private final Hazards hazards;
    private final Acting acting;
    private final Docket docket;
    private final HazardFiles files;

    Steps(Hazards hazards, Acting acting, Docket docket, HazardFiles files) {
        this.hazards = hazards;
        this.acting = acting;
        this.docket = docket;
        this.files = files;
    }

    /**
     * @param ifMatch the version that the caller saw
     * @param told when it happened, null for just now
     */
    RestResponse<HazardFile> take(UUID id, String ifMatch, Instant told, BiFunction<Hazard, Act, HazardEvent> verb) {
        return take(id, ifMatch, told, null, verb);
    }

    /** @param reason why, for the audit trail */
    RestResponse<HazardFile> take(
            UUID id, String ifMatch, Instant told, String reason, BiFunction<Hazard, Act, HazardEvent> verb) {
        // locked, so that of two callers with the same version the second is told that it is stale
        Hazard hazard = Etag.unchanged(hazards.findLocked(id), ifMatch, Hazard::version);
        docket.enter(hazard, verb.apply(hazard, acting.act(told)), reason);
        return Etag.ok(files.fileOf(hazard), hazard.version());
    }
}
