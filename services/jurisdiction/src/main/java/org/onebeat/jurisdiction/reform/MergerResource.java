package org.onebeat.jurisdiction.reform;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.AreaView;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/mergers")
@RunOnVirtualThread
@Tag(name = "reforms")
class MergerResource {

    private final Merging merging;
    private final Views views;

    MergerResource(Merging merging, Views views) {
        this.merging = merging;
        this.views = views;
    }

    @POST
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(
            operationId = "mergeAreas",
            summary =
                    "Areas become part of one of their kind on a day, with all that stands in them; open matters, postings,"
                            + " people and police points go on there; answers the one")
    public RestResponse<AreaView> merge(@HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Merger body) {
        Area into = merging.merge(ifMatch, body);
        return Etag.ok(views.of(into), into.sequence());
    }
}
