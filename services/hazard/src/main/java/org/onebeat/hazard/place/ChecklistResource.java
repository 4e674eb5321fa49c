package org.onebeat.hazard.place;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.hazard.checklist.ChecklistView;
import org.onebeat.hazard.checklist.Checklists;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/places/{id}/checklist")
@RunOnVirtualThread
@Tag(name = "places")
class ChecklistResource {

    private final Places places;
    private final Checklists checklists;

    ChecklistResource(Places places, Checklists checklists) {
        this.places = places;
        this.checklists = checklists;
    }

    @GET
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "readChecklist", summary = "The questions to be answered at this place, as they count now")
    public ChecklistView read(@PathParam("id") UUID id) {
        Place place = places.find(id).orElseThrow(Refusal::notFound);
        return ChecklistView.of(checklists.inForce(place.kind()));
    }
}
