package org.onebeat.jurisdiction.layout;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.jurisdiction.facility.Standing;
import org.onebeat.service.paging.Page;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** The layout map 布局图: every post, from the city down to the household, opened step by step. */
@Path("/layout")
@RunOnVirtualThread
@Transactional
@Tag(name = "layout")
class LayoutResource {

    private final Layouts layouts;
    private final Territory territory;
    private final Standing standing;
    private final CurrentCaller caller;

    LayoutResource(Layouts layouts, Territory territory, Standing standing, CurrentCaller caller) {
        this.layouts = layouts;
        this.territory = territory;
        this.standing = standing;
        this.caller = caller;
    }

    @GET
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.SUPPORTING_LEADER, Role.STATION_CHIEF})
    @Operation(
            operationId = "listLayout",
            summary = "How the force stands: by county for the city, by station for a county")
    public Page<LayoutLine> list(
            @QueryParam("county") @Parameter(description = "Its stations; left out: all that the caller answers for")
                    Integer county) {
        return Page.whole(county == null ? own() : stationsOf(county));
    }

    @GET
    @Path("/{station}")
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.SUPPORTING_LEADER, Role.STATION_CHIEF})
    @Operation(
            operationId = "readLayout",
            summary = "One station: its whole line down to the grids, and vacancies in it")
    public StationLayout read(@PathParam("station") int id) {
        Area station = of(AreaKind.STATION, List.of(id)).stream().findFirst().orElseThrow(Refusal::notFound);
        return layouts.of(station, covered(id));
    }

    private List<LayoutLine> own() {
        Collection<Area> counties = of(AreaKind.COUNTY, caller.scope().areas(AreaKind.COUNTY));
        Set<Integer> stations = caller.scope().areas(AreaKind.STATION);
        return switch (counties.size()) {
            case 0 -> layouts.linesOf(of(AreaKind.STATION, stations), stations);
            case 1 -> stationsOf(counties.iterator().next().id());
            default -> layouts.linesOf(counties, counties.stream().map(Area::id).toList());
        };
    }

    private List<LayoutLine> stationsOf(int county) {
        covered(county);
        Set<Integer> stations = territory.below(county, AreaKind.STATION, standing.today());
        return layouts.linesOf(of(AreaKind.STATION, stations), List.of(county));
    }

    private Ancestors covered(int area) {
        Ancestors place = standing.of(Set.of(area)).get(area);
        if (place == null || !caller.scope().covers(place)) {
            throw Refusal.notFound();
        }
        return place;
    }

    private Collection<Area> of(AreaKind kind, Collection<Integer> ids) {
        return territory.areas(ids).values().stream()
                .filter(area -> area.kind() == kind)
                .collect(Collectors.toList());
    }
}
