package org.onebeat.jurisdiction.chronicle;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Membership;
import org.onebeat.jurisdiction.area.Succession;
import org.onebeat.jurisdiction.onboarding.Workbooks;
import org.onebeat.service.audit.Change;
import org.onebeat.service.audit.Changes;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Named;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

@Path("/areas/{id}/history")
@RunOnVirtualThread
@Transactional
@Tag(name = "areas")
class HistoryResource {

    private final Areas areas;
    private final Changes changes;
    private final Workbooks workbooks;
    private final Territory territory;

    HistoryResource(Areas areas, Changes changes, Workbooks workbooks, Territory territory) {
        this.areas = areas;
        this.changes = changes;
        this.workbooks = workbooks;
        this.territory = territory;
    }

    @GET
    @May({
        Role.CITY_LEADER,
        Role.CITY_ADMIN,
        Role.COUNTY_CLERK,
        Role.SUPPORTING_LEADER,
        Role.STATION_CHIEF,
        Role.COMMUNITY_OFFICER,
        Role.AUXILIARY,
        Role.GRID_WORKER,
        Role.AUDITOR,
        Role.SYSTEM
    })
    @Operation(
            operationId = "readAreaHistory",
            summary =
                    "Names, codes, parents and kin of an area on every day, and who changed it; its ETag is its version")
    public RestResponse<AreaHistory> show(@PathParam("id") int id) {
        Area area = areas.find(id).orElseThrow(Refusal::notFound);
        Named named = Named.ofAreas(territory, area.memberships().stream().map(Membership::parent), Stream.of());
        Map<Integer, Area> successors =
                areas.withIds(area.successors().stream().map(Succession::area).toList()).stream()
                        .collect(Collectors.toMap(Area::id, Function.identity()));
        return Etag.ok(
                AreaHistory.of(
                        area,
                        areas.predecessorsOf(id),
                        successors,
                        Change.newestFirst(changes.of("area", id), workbooks.of(id)),
                        named),
                area.sequence());
    }
}
