package org.onebeat.jurisdiction.boundary;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.jurisdiction.facility.Whereabouts;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Restriction;

/** Which outlines of the caller's scope are asked for. */
public class BoundaryQuestion extends Whereabouts {

    @QueryParam("township")
    Integer township;

    @QueryParam("kind")
    AreaKind kind;

    @QueryParam("on")
    @Parameter(description = "The day on which they hold, today unless told")
    LocalDate on;

    Restriction restriction(LocalDate today) {
        return Boundaries.on(on == null ? today : on)
                .and(restriction())
                .andIf(township, "it.ancestors.townshipId = :township", "township")
                .andIf(kind, "it.kind = :kind", "kind");
    }
}
