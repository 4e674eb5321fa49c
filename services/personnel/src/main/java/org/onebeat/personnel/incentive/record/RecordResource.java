package org.onebeat.personnel.incentive.record;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Commendations, discipline decisions, yearly appraisals and care (domain.md section 3). */
@Path("/service-records")
@RunOnVirtualThread
@Tag(name = "incentives")
class RecordResource {
    private static final String ORDER = "service-records";

    private final ServiceRecords records;
    private final Registry registry;

    RecordResource(ServiceRecords records, Registry registry) {
        this.records = records;
        this.registry = registry;
    }

    /** The latest first. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listServiceRecords", summary = "What is on record of the service of people in scope")
    public Page<RecordView> list(@BeanParam RecordQuestion question, @BeanParam Paging paging) {
        List<?> after = paging.after(ORDER, at -> List.of(at.day(0), at.number(1)));
        List<ServiceRecord> rows = records.matching(question.restriction(), after, paging.probe());
        Page<ServiceRecord> page = Page.of(rows, paging, row -> row, row -> Cursor.of(ORDER, row.on(), row.id()));
        return new Page<>(registry.views(page.items()), page.next());
    }

    /** Of some people at once; 403 for oneself, 409 where one of them has it already. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "enterServiceRecords", summary = "Enter a commendation, decision, appraisal or care")
    public RestResponse<Page<RecordView>> enter(@NotNull @Valid NewRecord wish) {
        return RestResponse.status(RestResponse.Status.CREATED, Page.whole(registry.views(registry.enter(wish))));
    }

    @POST
    @Once
    @Path("/{id}/strike")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "strikeServiceRecord", summary = "A record was entered wrongly and counts no more")
    public RestResponse<RecordView> strike(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid RecordStrike wish) {
        ServiceRecord row = Etag.unchanged(records.findLocked(id), ifMatch, ServiceRecord::version);
        registry.strike(row, wish.reason());
        return Etag.ok(registry.views(List.of(row)).getFirst(), row.version());
    }
}
