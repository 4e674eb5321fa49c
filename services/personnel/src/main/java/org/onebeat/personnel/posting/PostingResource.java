package org.onebeat.personnel.posting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.personnel.standard.Tenure;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.Past;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Who serves where in which function (domain.md section 3). */
@Path("/postings")
@RunOnVirtualThread
@Tag(name = "postings")
class PostingResource {
    private final Postings postings;
    private final Appointments appointments;
    private final PostingViews views;
    private final Tenure tenure;
    private final Trail trail;
    private final Past past;
    private final Clock clock;

    PostingResource(
            Postings postings,
            Appointments appointments,
            PostingViews views,
            Tenure tenure,
            Trail trail,
            Past past,
            Clock clock) {
        this.postings = postings;
        this.appointments = appointments;
        this.views = views;
        this.tenure = tenure;
        this.trail = trail;
        this.past = past;
        this.clock = clock;
    }

    /** Postings in scope; all of them, or those that stand at an instant. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF, Role.COMMUNITY_OFFICER, Role.AUXILIARY})
    @Operation(operationId = "listPostings", summary = "Postings in scope")
    public Page<PostingView> list(
            @QueryParam("area") Integer area,
            @QueryParam("person") Integer person,
            @QueryParam("function") Role function,
            @QueryParam("kind") @Parameter(description = "Code of the catalogue of kinds of postings") String kind,
            @QueryParam("at") @Parameter(description = "Only what stands at this instant") Instant at,
            @BeanParam Paging paging) {
        PostingQuestion question = new PostingQuestion(area, person, function, kind, at);
        List<Posting> rows = postings.matching(question, views.after(paging), paging.probe());
        return views.page(rows, at == null ? clock.instant() : at, paging);
    }

    /** Posts a person: 403 for a function the caller may not give, 409 where the area has its holder. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "assignPosting", summary = "Post a person")
    public RestResponse<PostingView> assign(@NotNull @Valid NewPosting wish) {
        Posting posting = appointments.assign(wish);
        note("posting-assigned", posting, null);
        URI location = URI.create("/api/v1/personnel/postings/" + posting.id());
        return Etag.created(location, views.one(posting), posting.version());
    }

    /** Covers other areas from now, or a time to come, on: 409 where one of them has its holder. */
    @PUT
    @Transactional
    @Path("/{id}/areas")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "coverAreas", summary = "A posting covers just these areas from an instant on")
    public RestResponse<PostingView> cover(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid PostingAreas wish) {
        Posting posting = postings.findLocked(id).orElseThrow(Refusal::notFound);
        Etag.demand(ifMatch, posting.version());
        Instant at = wish.from() == null ? clock.instant() : wish.from();
        if (!wish.areas().containsAll(posting.areas(at))) {
            tenure.ask(posting, at, wish.exception());
        }
        if (appointments.cover(posting, wish)) {
            note("posting-covers", posting, null);
        }
        return Etag.ok(views.one(posting), posting.version());
    }

    /** Ends a posting; its holder sees nothing of the areas from that instant on. 409 within the city's term. */
    @POST
    @Once
    @Path("/{id}/end")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "endPosting", summary = "End a posting")
    public RestResponse<PostingView> end(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid PostingEnd wish) {
        Posting posting = postings.findLocked(id).orElseThrow(Refusal::notFound);
        Etag.demand(ifMatch, posting.version());
        Instant at = instantOf(wish);
        tenure.ask(posting, at, wish.exception());
        appointments.end(posting, at, wish.reason());
        note("posting-ended", posting, wish.reason());
        return Etag.ok(views.one(posting), posting.version());
    }

    /** What is to come needs no window; what is past lies within the caller's. */
    private Instant instantOf(PostingEnd wish) {
        return wish.at() != null && wish.at().isAfter(clock.instant()) ? wish.at() : past.occurredAt(wish.at());
    }

    private void note(String action, Posting posting, String reason) {
        trail.note(action, "posting", Integer.toString(posting.id()), posting.ancestors(), reason);
    }
}
