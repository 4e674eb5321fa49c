package org.onebeat.jurisdiction.area;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;
import org.onebeat.territory.Sort;
import org.onebeat.territory.Territory;

/** Areas of both trees within the caller's scope. */
@Path("/areas")
@RunOnVirtualThread
@Transactional
@Tag(name = "areas")
class AreaResource {

    private static final String ORDER = "areas:code";

    private final Areas areas;
    private final Territory territory;

    AreaResource(Areas areas, Territory territory) {
        this.areas = areas;
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
            operationId = "listAreas",
            summary = "Areas within the caller's responsibility that are not closed, by code")
    public Page<AreaView> list(@BeanParam AreaQuestion question, @BeanParam Paging paging) {
        List<?> after = paging.after(ORDER, at -> List.of(at.text(0), at.number(1)));
        List<Area> rows = areas.list(question.restriction(), Sort.ascending("code", "id"), after, paging.probe());
        Map<Integer, org.onebeat.territory.Area> named = AreaView.namesAround(rows, territory);
        return Page.of(
                rows, paging, area -> AreaView.of(area, named), area -> Cursor.of(ORDER, area.code(), area.id()));
    }

    @GET
    @Path("/{id}")
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
    @Operation(operationId = "readArea", summary = "One area; its ETag is its version")
    public RestResponse<AreaView> show(@PathParam("id") int id) {
        Area area = areas.find(id).orElseThrow(Refusal::notFound);
        return Etag.ok(AreaView.of(area, AreaView.namesAround(List.of(area), territory)), area.sequence());
    }
}
