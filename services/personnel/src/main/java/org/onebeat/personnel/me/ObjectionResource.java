package org.onebeat.personnel.me;

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
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** What the staff object to, for those who answer (domain.md section 9). */
@Path("/objections")
@RunOnVirtualThread
@Tag(name = "me")
class ObjectionResource {
    private static final String ORDER = "objections";

    private final Objections objections;
    private final Hearing hearing;
    private final Clock clock;

    ObjectionResource(Objections objections, Hearing hearing, Clock clock) {
        this.objections = objections;
        this.hearing = hearing;
        this.clock = clock;
    }

    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "listObjections", summary = "What the staff in scope object to, the first due first")
    public Page<ObjectionView> list(
            @QueryParam("open") @Parameter(description = "Only what is to be answered") boolean open,
            @QueryParam("overdue") @Parameter(description = "Only what should have been answered") boolean overdue,
            @BeanParam Paging paging) {
        List<?> after = paging.after(ORDER, at -> List.of(at.day(0), at.uuid(1)));
        LocalDate today = overdue ? CivilTime.today(clock) : null;
        List<Objection> rows = objections.matching(open, today, after, paging.probe());
        Page<Objection> page = Page.of(rows, paging, row -> row, row -> Cursor.of(ORDER, row.dueOn(), row.id()));
        return new Page<>(hearing.views(page.items()), page.next());
    }

    /** Once, and never one's own: 409, 403. */
    @POST
    @Once
    @Path("/{id}/answer")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "answerObjection", summary = "Answer somebody who objects")
    public RestResponse<ObjectionView> answer(
            @PathParam("id") UUID id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @NotNull @Valid ObjectionAnswer told) {
        Objection raised = Etag.unchanged(objections.findLocked(id), ifMatch, Objection::version);
        hearing.answer(raised, told);
        return Etag.ok(hearing.views(List.of(raised)).getFirst(), raised.version());
    }
}
