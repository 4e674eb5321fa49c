package org.onebeat.cases.partner;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/delegates")
@RunOnVirtualThread
@Tag(name = "partners")
class DelegateResource {

    private final DelegateDesk desk;

    DelegateResource(DelegateDesk desk) {
        this.desk = desk;
    }

    @GET
    @May(Role.COUNTY_CLERK)
    @Transactional
    @Operation(
            operationId = "listDelegates",
            summary = "Everybody who is posted as PARTNER in the county, and for which agency they sign in")
    public List<DelegateView> list() {
        return desk.list();
    }

    @POST
    @May(Role.COUNTY_CLERK)
    @Once
    @Operation(operationId = "nameDelegate", summary = "Say for which agency somebody signs in")
    public DelegateView name(@Valid @NotNull NewDelegate body) {
        return desk.name(body);
    }

    @POST
    @Path("/{id}/end")
    @May(Role.COUNTY_CLERK)
    @Once
    @Operation(
            operationId = "endDelegate",
            summary = "Somebody signs in for the agency no longer, and sees nothing more")
    public void end(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull DelegateEnd body) {
        desk.end(id, ifMatch, body.reason());
    }
}
