package org.onebeat.jurisdiction.reform;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.AreaView;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** The map of responsibility changes on a day, past or future (domain.md section 2); each change holds until the next. */
@Path("/areas")
@RunOnVirtualThread
@Tag(name = "reforms")
class ReformResource {

    private final Founding founding;
    private final Amendments amendments;
    private final Views views;

    ReformResource(Founding founding, Amendments amendments, Views views) {
        this.founding = founding;
        this.amendments = amendments;
        this.views = views;
    }

    @POST
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(
            operationId = "addArea",
            summary = "Adds an area by hand, by the rules of the workbook; counties by the city only")
    public RestResponse<AreaView> add(@Valid @NotNull NewArea body) {
        Area area = founding.found(body);
        return Etag.created(URI.create("areas/" + area.id()), views.of(area), area.sequence());
    }

    @POST
    @Path("/{id}/name")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(operationId = "renameArea", summary = "The area is called otherwise from a day on")
    public RestResponse<AreaView> rename(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull NewName body) {
        return answer(amendments.rename(id, ifMatch, body));
    }

    @POST
    @Path("/{id}/code")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(operationId = "recodeArea", summary = "The area has another code from a day on; the old one is kept")
    public RestResponse<AreaView> recode(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull NewCode body) {
        return answer(amendments.recode(id, ifMatch, body));
    }

    @POST
    @Path("/{id}/settlement")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(
            operationId = "settleVillage",
            summary = "The village counts as town or country; no history is kept of it")
    public RestResponse<AreaView> settle(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull NewSettlement body) {
        return answer(amendments.settle(id, ifMatch, body));
    }

    @POST
    @Path("/{id}/parents")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(
            operationId = "moveArea",
            summary = "The village or grid stands elsewhere from a day on; its open matters follow on that day")
    public RestResponse<AreaView> move(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull NewParents body) {
        return answer(amendments.move(id, ifMatch, body));
    }

    @POST
    @Path("/{id}/closure")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(
            operationId = "closeArea",
            summary = "The area is no more from a day on; refused while areas, postings or people hang on it")
    public RestResponse<AreaView> close(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Closing body) {
        return answer(amendments.close(id, ifMatch, body));
    }

    private RestResponse<AreaView> answer(Area area) {
        return Etag.ok(views.of(area), area.sequence());
    }
}
