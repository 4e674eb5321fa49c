package org.onebeat.fieldwork.find;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Named;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

@Path("/finds")
@RunOnVirtualThread
@Tag(name = "finds")
class FindResource {

    private final Finds finds;
    private final Territory territory;

    FindResource(Finds finds, Territory territory) {
        this.finds = finds;
        this.territory = territory;
    }

    @GET
    @Path("/{id}")
    @May({Role.GRID_WORKER, Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(
            operationId = "readFind",
            summary = "What somebody came upon, in their words, and the dispute or hazard it became")
    public FindView read(@PathParam("id") UUID id) {
        Find find = finds.find(id).orElseThrow(Refusal::notFound);
        return FindView.of(find, Named.of(territory, Stream.of(find.ancestors()), Stream.of(find.by())));
    }
}
