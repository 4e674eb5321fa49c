package org.onebeat.cases.routing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes a matter on. */
record Assignment(
        @Schema(description = "Person id of somebody who serves the village; left out: whoever holds it")
        Integer person,

        @Schema(description = "When it was done, if not just now")
        Instant occurredAt) {}
