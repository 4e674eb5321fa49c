package org.onebeat.jurisdiction.area;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;
import org.onebeat.territory.Sort;
import org.onebeat.territory.Territory;

/** The trees, one branch at a time. */
@Path("/areas/{id}/children")
@RunOnVirtualThread
@Transactional
@Tag(name = "areas")
class ChildResource {

    private static final String ORDER = "children:code";

    private final Areas areas;
    private final Territory territory;

    ChildResource(Areas areas, Territory territory) {
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
            operationId = "listChildren",
            summary =
                    "What stands directly below an area and is not closed, by code, each with how many stand below it")
    public Page<NodeView> list(
            @PathParam("id") int id,
            @QueryParam("tree")
                    @DefaultValue("POLICE")
                    @Parameter(description = "Below a county: its stations (POLICE, unless told) or its townships")
                    Tree tree,
            @BeanParam Paging paging) {
        Area parent = areas.find(id).orElseThrow(Refusal::notFound);
        List<?> after = paging.after(ORDER, at -> List.of(at.text(0), at.number(1)));
        List<Area> rows = areas.list(
                Branch.below(parent.kind(), tree).of(id), Sort.ascending("code", "id"), after, paging.probe());
        Map<Integer, Long> counts = areas.childCounts(rows, tree);
        Map<Integer, org.onebeat.territory.Area> named = AreaView.namesAround(rows, territory);
        return Page.of(
                rows,
                paging,
                row -> new NodeView(AreaView.of(row, named), counts.getOrDefault(row.id(), 0L)),
                row -> Cursor.of(ORDER, row.code(), row.id()));
    }
}
