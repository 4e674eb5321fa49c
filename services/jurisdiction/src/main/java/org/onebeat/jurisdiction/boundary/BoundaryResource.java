package org.onebeat.jurisdiction.boundary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.jurisdiction.facility.Standing;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Area;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Outlines of areas within the caller's scope. */
@Path("/boundaries")
@RunOnVirtualThread
@Tag(name = "boundaries")
class BoundaryResource {

    private final Boundaries boundaries;
    private final Territory territory;
    private final Standing standing;

    BoundaryResource(Boundaries boundaries, Territory territory, Standing standing) {
        this.boundaries = boundaries;
        this.territory = territory;
        this.standing = standing;
    }

    @GET
    @May({
        Role.CITY_LEADER,
        Role.CITY_ADMIN,
        Role.COUNTY_CLERK,
        Role.STATION_CHIEF,
        Role.COMMUNITY_OFFICER,
        Role.AUXILIARY,
        Role.GRID_WORKER,
        Role.SYSTEM
    })
    @Transactional
    @Operation(
            operationId = "listBoundaries",
            summary = "Outlines within the caller's scope on a day, simplified for a screen")
    public Page<BoundaryView> list(@BeanParam BoundaryQuestion question, @BeanParam Paging paging) {
        List<Boundary> rows = Boundaries.BY_AREA.rows(boundaries, question.restriction(standing.today()), paging);
        Map<Integer, Area> areas = named(rows);
        return Page.of(
                rows,
                paging,
                row -> BoundaryView.of(row, areas.get(row.area()), row.simplified()),
                Boundaries.BY_AREA::positionOf);
    }

    @GET
    @Path("/{area}")
    @May({
        Role.CITY_LEADER,
        Role.CITY_ADMIN,
        Role.COUNTY_CLERK,
        Role.STATION_CHIEF,
        Role.COMMUNITY_OFFICER,
        Role.AUXILIARY,
        Role.GRID_WORKER,
        Role.SYSTEM
    })
    @Transactional
    @Operation(operationId = "readBoundary", summary = "The outline of an area as it came, and its history")
    public BoundaryFile read(
            @PathParam("area") int area,
            @QueryParam("on") @Parameter(description = "The day on which it holds, today unless told") LocalDate on) {
        List<Boundary> known = boundaries.ofAreas(List.of(area));
        Boundary boundary =
                new Past(known).on(on == null ? standing.today() : on).orElseThrow(Refusal::notFound);
        return new BoundaryFile(
                BoundaryView.of(boundary, named(List.of(boundary)).get(area), boundary.outline()),
                known.stream().map(BoundaryFile.Span::of).toList());
    }

    private Map<Integer, Area> named(List<Boundary> rows) {
        return territory.areas(rows.stream().map(Boundary::area).distinct().toList());
    }
}
