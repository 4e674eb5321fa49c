package org.onebeat.jurisdiction.census;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.jurisdiction.facility.Whereabouts;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Households and people per village, dated, with their source. */
@Path("/village-counts")
@RunOnVirtualThread
@Tag(name = "village counts")
class CountResource {

    private final VillageCounts counts;
    private final Counting counting;

    CountResource(VillageCounts counts, Counting counting) {
        this.counts = counts;
        this.counting = counting;
    }

    @GET
    @May({
        Role.CITY_LEADER,
        Role.CITY_ADMIN,
        Role.COUNTY_CLERK,
        Role.STATION_CHIEF,
        Role.COMMUNITY_OFFICER,
        Role.AUXILIARY
    })
    @Transactional
    @Operation(
            operationId = "listVillageCounts",
            summary = "Counts of villages within the caller's scope, the latest first")
    public Page<CountView> list(@BeanParam Whereabouts where, @BeanParam Paging paging) {
        List<VillageCount> rows = VillageCounts.LATEST_FIRST.rows(counts, where.restriction(), paging);
        Map<UUID, CountView> views =
                counting.views(rows).stream().collect(Collectors.toMap(CountView::id, view -> view));
        return Page.of(rows, paging, row -> views.get(row.id()), VillageCounts.LATEST_FIRST::positionOf);
    }

    @POST
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(operationId = "recordVillageCounts", summary = "Counts of a day from one source: all of them, or none")
    public RestResponse<Page<CountView>> record(@Valid @NotNull NewCounts form) {
        return RestResponse.status(RestResponse.Status.CREATED, Page.whole(counting.record(form)));
    }

    @GET
    @Path("/{id}")
    @May({
        Role.CITY_LEADER,
        Role.CITY_ADMIN,
        Role.COUNTY_CLERK,
        Role.STATION_CHIEF,
        Role.COMMUNITY_OFFICER,
        Role.AUXILIARY
    })
    @Transactional
    @Operation(operationId = "readVillageCount", summary = "One count; its ETag is its version")
    public RestResponse<CountView> read(@PathParam("id") UUID id) {
        VillageCount count = counts.find(id).orElseThrow(Refusal::notFound);
        return Etag.ok(counting.views(List.of(count)).getFirst(), count.version());
    }

    @PUT
    @Path("/{id}")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Transactional
    @Operation(operationId = "correctVillageCount", summary = "Set a count right; its village and its day stay")
    public RestResponse<CountView> correct(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull CountForm form) {
        VillageCount count = Etag.unchanged(counts.findLocked(id), ifMatch, VillageCount::version);
        CountView corrected = counting.correct(count, form);
        return Etag.ok(corrected, count.version());
    }
}
