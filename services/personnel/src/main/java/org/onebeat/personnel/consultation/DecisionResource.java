package org.onebeat.personnel.consultation;

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

/** What is to be done after consultations, and whether they are held as often as they should be. */
@Path("/")
@RunOnVirtualThread
@Tag(name = "consultations")
class DecisionResource {
    private static final String ORDER = "decisions";

    private final Decisions decisions;
    private final Chair chair;
    private final Clock clock;

    DecisionResource(Decisions decisions, Chair chair, Clock clock) {
        this.decisions = decisions;
        this.chair = chair;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Path("consultation-decisions")
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "listOpenDecisions", summary = "What is still to be done, the first due first")
    public Page<DecisionView> open(
            @QueryParam("overdue") @Parameter(description = "Only what should have been done") boolean overdue,
            @BeanParam Paging paging) {
        List<?> after = paging.after(ORDER, at -> List.of(at.day(0), at.number(1)));
        LocalDate before = overdue ? CivilTime.today(clock) : null;
        List<Decision> rows = decisions.open(before, after, paging.probe());
        return Page.of(rows, paging, DecisionView::of, row -> Cursor.of(ORDER, row.dueOn(), row.id()));
    }

    /** Once: 409 for what is done. */
    @POST
    @Once
    @Path("consultation-decisions/{id}/completion")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "completeDecision", summary = "What came of a decision")
    public RestResponse<DecisionView> complete(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid Completion wish) {
        Decision decision = Etag.unchanged(decisions.findLocked(id), ifMatch, Decision::version);
        chair.complete(decision, wish.outcome());
        return Etag.ok(DecisionView.of(decision), decision.version());
    }

    @GET
    @Transactional
    @Path("consultation-rhythm")
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "readConsultationRhythm", summary = "Who consults too seldom")
    public Page<RhythmView> rhythm() {
        return Page.whole(chair.rhythm());
    }
}
