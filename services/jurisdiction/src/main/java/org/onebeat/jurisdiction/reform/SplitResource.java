package org.onebeat.jurisdiction.reform;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.jurisdiction.area.AreaView;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/splits")
@RunOnVirtualThread
@Tag(name = "reforms")
class SplitResource {

    private final Splitting splitting;
    private final Views views;

    SplitResource(Splitting splitting, Views views) {
        this.splitting = splitting;
        this.views = views;
    }

    @POST
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(
            operationId = "splitArea",
            summary = "An area becomes several on a day, or others break off it; answers the new ones")
    public Page<AreaView> split(@HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Split body) {
        return Page.whole(List.copyOf(views.of(splitting.split(ifMatch, body))));
    }
}
