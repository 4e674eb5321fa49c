package org.onebeat.personnel.selection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** The officers of a round, and where they would rather be (domain.md section 3). */
@Path("/selections/{id}/candidates")
@RunOnVirtualThread
@Tag(name = "selection")
class CandidateResource {
    private static final String ORDER = "candidates";

    private final Selections selections;
    private final Candidates candidates;
    private final Nominating nominating;
    private final SelectionViews rounds;
    private final CandidateViews views;
    private final Trail trail;

    CandidateResource(
            Selections selections,
            Candidates candidates,
            Nominating nominating,
            SelectionViews rounds,
            CandidateViews views,
            Trail trail) {
        this.selections = selections;
        this.candidates = candidates;
        this.nominating = nominating;
        this.rounds = rounds;
        this.views = views;
        this.trail = trail;
    }

    /** Those in the caller's scope, in the order in which they came in. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listSelectionCandidates", summary = "Officers of a round")
    public Page<CandidateView> list(
            @PathParam("id") int id,
            @QueryParam("kind") @Parameter(description = "Kind of the posting they get") String kind,
            @BeanParam Paging paging) {
        Selection selection = selections.find(id).orElseThrow(Refusal::notFound);
        List<Candidate> rows =
                candidates.page(id, kind, paging.after(ORDER, at -> List.of(at.number(0))), paging.probe());
        Map<Integer, CandidateView> shown = views.all(selection, rows);
        return Page.of(rows, paging, row -> shown.get(row.id()), row -> Cursor.of(ORDER, row.id()));
    }

    /** Adds officers, or puts right what is known of those in the round; 409 unless it is open. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "nominateCandidates", summary = "Let officers take part in a round")
    public SelectionView nominate(@PathParam("id") int id, @NotNull @Valid Nominations wish) {
        Selection selection = selections.findLocked(id).orElseThrow(Refusal::notFound);
        nominating.nominate(selection, wish.candidates());
        note("selection-nominated", selection);
        return rounds.one(selection);
    }

    /** For an officer, from paper say; 409 unless the round is open. */
    @PUT
    @Path("/{person}/wishes")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "wishForCandidate", summary = "Where an officer would rather be")
    public RestResponse<CandidateView> wish(
            @PathParam("id") int id,
            @PathParam("person") int person,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @NotNull @Valid Wishes wishes) {
        Selection selection = selections.findKept(id).orElseThrow(Refusal::notFound);
        Candidate candidate = Etag.unchanged(candidates.of(id, person), ifMatch, Candidate::version);
        nominating.wish(selection, candidate, wishes);
        note("selection-wished", selection);
        candidates.settle();
        return Etag.ok(views.one(selection, candidate), candidate.version());
    }

    /** 409 unless the round is open. */
    @DELETE
    @Path("/{person}")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "strikeCandidate", summary = "Take an officer out of a round")
    public void strike(
            @PathParam("id") int id, @PathParam("person") int person, @HeaderParam(Etag.IF_MATCH) String ifMatch) {
        Selection selection = selections.findLocked(id).orElseThrow(Refusal::notFound);
        Candidate candidate = Etag.unchanged(candidates.of(id, person), ifMatch, Candidate::version);
        nominating.strike(selection, candidate);
        note("selection-candidate-struck", selection);
    }

    private void note(String action, Selection selection) {
        trail.note(action, "selection", Integer.toString(selection.id()), selection.ancestors(), null);
    }
}
