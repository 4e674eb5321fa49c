package org.onebeat.jurisdiction.chronicle;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.area.Succession;
import org.onebeat.service.paging.Page;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/codes/{code}")
@RunOnVirtualThread
@Transactional
@Tag(name = "areas")
class CodeResource {

    private final Areas areas;

    CodeResource(Areas areas) {
        this.areas = areas;
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
            operationId = "readCode",
            summary = "What a code means and meant: the areas that had it, the latest first, and what became of them")
    public Page<CodeMeaning> show(@PathParam("code") String code) {
        List<Area> bearers = areas.bearersOf(code);
        Map<Integer, Area> successors = areas
                .withIds(bearers.stream()
                        .flatMap(area -> area.successors().stream())
                        .map(Succession::area)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Area::id, Function.identity()));
        List<CodeMeaning> meanings = bearers.stream()
                .flatMap(area -> meanings(area, code, successors))
                .sorted(Comparator.comparing(CodeMeaning::from).reversed())
                .toList();
        if (meanings.isEmpty()) {
            throw Refusal.notFound();
        }
        return Page.whole(meanings);
    }

    private static Stream<CodeMeaning> meanings(Area area, String code, Map<Integer, Area> successors) {
        return area.codes().stream()
                .filter(held -> held.value().equals(code))
                .map(held -> new CodeMeaning(
                        area.id(),
                        area.kind(),
                        held.from(),
                        held.until(),
                        area.code(),
                        area.name(),
                        area.standing(),
                        AreaHistory.kin(area, successors::get).toList()));
    }
}
