package org.onebeat.jurisdiction.facility;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.May;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Role;

/** Kinds of police points, and how many there are: stock and flow are different figures (domain.md section 2). */
@Path("/")
@RunOnVirtualThread
@Transactional
@Tag(name = "police points")
class FigureResource {

    private final Points points;
    private final PointFacts facts;
    private final PointKinds kinds;
    private final Standing standing;

    FigureResource(Points points, PointFacts facts, PointKinds kinds, Standing standing) {
        this.points = points;
        this.facts = facts;
        this.kinds = kinds;
        this.standing = standing;
    }

    @GET
    @Path("police-point-kinds")
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
    @Operation(operationId = "listPolicePointKinds", summary = "The city's kinds of rooms, workstations and posts")
    public Page<PointKindView> kinds() {
        return Page.whole(kinds.all().stream().map(PointKindView::of).toList());
    }

    @GET
    @Path("police-point-figures")
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(
            operationId = "readPolicePointFigures",
            summary =
                    "By kind: how many there were, what opened, was upgraded and closed in a span, how many there are")
    public PointFigures figures(@BeanParam FigureQuestion question) {
        FigureQuestion.Span span = question.span(standing.today());
        Restriction where = question.restriction();
        Map<String, Long> before = byKind(points.stockOn(span.from().minusDays(1), where));
        Map<String, Long> after = byKind(points.stockOn(span.until().minusDays(1), where));
        Map<Deed, Map<String, Long>> flow = List.of(Deed.values()).stream()
                .collect(Collectors.toMap(
                        deed -> deed, deed -> byKind(facts.flow(deed, span.from(), span.until(), where))));
        List<KindFigures> rows = kinds.all().stream()
                .map(kind -> new KindFigures(
                        kind.code(),
                        kind.room(),
                        before.getOrDefault(kind.code(), 0L),
                        flow.get(Deed.OPENED).getOrDefault(kind.code(), 0L),
                        flow.get(Deed.UPGRADED).getOrDefault(kind.code(), 0L),
                        flow.get(Deed.CLOSED).getOrDefault(kind.code(), 0L),
                        after.getOrDefault(kind.code(), 0L)))
                .toList();
        return new PointFigures(span.from(), span.until(), rows);
    }

    private static Map<String, Long> byKind(List<KindCount> counts) {
        return counts.stream().collect(Collectors.toMap(KindCount::kind, KindCount::count));
    }
}
