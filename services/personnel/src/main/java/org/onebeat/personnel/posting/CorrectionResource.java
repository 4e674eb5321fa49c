package org.onebeat.personnel.posting;

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
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Area;
import org.onebeat.territory.May;
import org.onebeat.territory.Person;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Corrections of postings that were entered wrongly. */
@Path("/postings/{id}/corrections")
@RunOnVirtualThread
@Tag(name = "postings")
class CorrectionResource {
    private final Postings postings;
    private final Correcting correcting;
    private final CorrectionBook book;
    private final PostingViews views;
    private final Territory territory;
    private final Trail trail;

    CorrectionResource(
            Postings postings,
            Correcting correcting,
            CorrectionBook book,
            PostingViews views,
            Territory territory,
            Trail trail) {
        this.postings = postings;
        this.correcting = correcting;
        this.book = book;
        this.views = views;
        this.territory = territory;
        this.trail = trail;
    }

    /** 409 where somebody else held an area in this function at that time. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "correctPosting", summary = "A posting was entered wrongly: what it was all along")
    public RestResponse<PostingView> correct(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid RightPosting wish) {
        Posting posting = Etag.unchanged(postings.findLocked(id), ifMatch, Posting::version);
        correcting.correct(posting, wish);
        trail.note("posting-corrected", "posting", Integer.toString(id), posting.ancestors(), wish.reason());
        return Etag.ok(views.one(posting), posting.version());
    }

    /** The newest first. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listPostingCorrections", summary = "How the past of a posting was changed, and why")
    public Page<CorrectionView> list(@PathParam("id") int id) {
        List<Correction> found =
                postings.find(id).map(posting -> book.of(posting.id())).orElseThrow(Refusal::notFound);
        Map<Integer, Person> people =
                territory.people(found.stream().map(Correction::by).collect(Collectors.toSet()));
        Map<Integer, Area> areas = territory.areas(found.stream()
                .flatMap(one -> one.before().stream())
                .map(Holding::area)
                .collect(Collectors.toSet()));
        return Page.whole(
                found.stream().map(one -> CorrectionView.of(one, people, areas)).toList());
    }
}
