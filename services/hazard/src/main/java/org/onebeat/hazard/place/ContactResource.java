package org.onebeat.hazard.place;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/places/{id}/disclosures")
@RunOnVirtualThread
@Tag(name = "places")
class ContactResource {

    private final Places places;
    private final Trail trail;

    ContactResource(Places places, Trail trail) {
        this.places = places;
        this.trail = trail;
    }

    @POST
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once(keep = false)
    @Operation(
            operationId = "discloseContact",
            summary = "Show the contact in full; who saw it, when and why goes into the audit trail")
    public ContactView disclose(@PathParam("id") UUID id, @Valid @NotNull DisclosureForm body) {
        Place place = places.find(id).orElseThrow(Refusal::notFound);
        trail.note("contact-disclosed", "place", id.toString(), place.ancestors(), body.reason());
        return ContactView.inFull(place.contact());
    }
}
