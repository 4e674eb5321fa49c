package org.onebeat.personnel.secondment;

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
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Who is seconded to which village 警种支援, and until when (domain.md section 3). */
@Path("/secondments")
@RunOnVirtualThread
@Tag(name = "secondments")
class SecondmentResource {
    private static final String ORDER = "secondments";

    private final Secondments secondments;
    private final Terms terms;
    private final SecondmentViews views;

    SecondmentResource(Secondments secondments, Terms terms, SecondmentViews views) {
        this.secondments = secondments;
        this.terms = terms;
        this.views = views;
    }

    /** The first to end first: between two days it is the rotation plan. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listSecondments", summary = "Terms on villages in scope")
    public Page<SecondmentView> list(@BeanParam SecondmentQuestion question, @BeanParam Paging paging) {
        List<Secondment> rows = secondments.matching(
                question.restriction(), paging.after(ORDER, at -> List.of(at.day(0), at.number(1))), paging.probe());
        Map<Integer, SecondmentView> shown = views.all(rows);
        return Page.of(rows, paging, row -> shown.get(row.id()), row -> Cursor.of(ORDER, row.until(), row.id()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "readSecondment", summary = "A term")
    public RestResponse<SecondmentView> read(@PathParam("id") int id) {
        Secondment term = secondments.find(id).orElseThrow(Refusal::notFound);
        return Etag.ok(views.one(term), term.version());
    }

    /** Beside any round; 409 where the village has its holder, 422 where a course is missing. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "beginSecondment", summary = "Second somebody to a village")
    public RestResponse<SecondmentView> begin(@NotNull @Valid NewSecondment wish) {
        Secondment term = terms.begin(wish);
        return Etag.created(URI.create("/api/v1/personnel/secondments/" + term.id()), views.one(term), term.version());
    }

    /** Answers the term that goes on; 409 where one does already. */
    @POST
    @Once
    @Path("/{id}/renewal")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "renewSecondment", summary = "Another term on the same village")
    public RestResponse<SecondmentView> renew(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid Renewal wish) {
        Secondment next = terms.renew(locked(id, ifMatch), wish);
        return Etag.created(URI.create("/api/v1/personnel/secondments/" + next.id()), views.one(next), next.version());
    }

    /** The establishment post is untouched; so is what was done until then. */
    @POST
    @Once
    @Path("/{id}/end")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "endSecondment", summary = "End a term before its time")
    public RestResponse<SecondmentView> end(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid SecondmentEnd wish) {
        Secondment term = terms.end(locked(id, ifMatch), wish);
        secondments.settle();
        return Etag.ok(views.one(term), term.version());
    }

    /** Answers both terms that go on. */
    @POST
    @Once
    @Path("/{id}/swap")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "swapSecondments", summary = "Two officers exchange their villages")
    public Page<SecondmentView> swap(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid Swap wish) {
        if (wish.with() < id) {
            // Whoever swaps the same two the other way round waits here, and neither waits for the other.
            secondments.findLocked(wish.with());
        }
        Secondment one = locked(id, ifMatch);
        Secondment other = secondments
                .findLocked(wish.with())
                .orElseThrow(() -> Refusal.ruleBroken("unknown-secondment").at("with"));
        Etag.demand("\"" + wish.version() + "\"", other.version());
        List<Secondment> next = terms.swap(one, other, wish);
        Map<Integer, SecondmentView> shown = views.all(next);
        return Page.whole(next.stream().map(term -> shown.get(term.id())).toList());
    }

    private Secondment locked(int id, String ifMatch) {
        return Etag.unchanged(secondments.findLocked(id), ifMatch, Secondment::version);
    }
}
