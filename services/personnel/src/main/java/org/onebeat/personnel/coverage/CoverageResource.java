package org.onebeat.personnel.coverage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.sheet.Column;
import org.onebeat.service.sheet.Sheet;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.May;
import org.onebeat.territory.Named;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Which villages have somebody, on any day (domain.md section 3). */
@Path("/coverage")
@RunOnVirtualThread
@Transactional
@Tag(name = "coverage")
class CoverageResource {
    private static final String ORDER = "covered-villages:id";

    private final Ground ground;
    private final Figures figures;
    private final Territory territory;
    private final Clock clock;

    CoverageResource(Ground ground, Figures figures, Territory territory, Clock clock) {
        this.ground = ground;
        this.figures = figures;
        this.territory = territory;
        this.clock = clock;
    }

    @GET
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(
            operationId = "readCoverage",
            summary = "Villages with a named holder and with one of their own, by county, or by station of one county")
    public Page<CoverageFigure> coverage(@BeanParam CoverageQuestion question) {
        return Page.whole(figures.by(watches(question), question.county));
    }

    @GET
    @Path("/villages")
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listCoveredVillages", summary = "Villages in scope with who serves there and who lacks")
    public Page<VillageWatch> villages(@BeanParam CoverageQuestion question, @BeanParam Paging paging) {
        List<?> after = paging.after(ORDER, at -> List.of(at.number(0)));
        List<Watch> rows = watches(question).stream()
                .filter(watch -> after.isEmpty() || watch.village() > (Integer) after.getFirst())
                .limit(paging.probe())
                .toList();
        Named named = named(rows);
        return Page.of(
                rows, paging, watch -> VillageWatch.of(watch, named), watch -> Cursor.of(ORDER, watch.village()));
    }

    @GET
    @Path("/villages/export")
    @Produces(Sheet.XLSX)
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "exportCoveredVillages", summary = "The same as a workbook")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Sheet.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(@BeanParam CoverageQuestion question) {
        List<Watch> rows = watches(question);
        Named named = named(rows);
        List<Column<Watch>> columns = List.of(
                new Column<>("区县", watch -> nameOf(named, watch.where().countyId())),
                new Column<>("派出所", watch -> nameOf(named, watch.where().stationId())),
                new Column<>("村社区", watch -> nameOf(named, watch.village())),
                new Column<>("责任人", watch -> watch.holder().orElse(null)),
                new Column<>("专人", watch -> watch.own() ? "是" : "否"),
                new Column<>("缺社区民警", watch -> watch.lacking().officers()),
                new Column<>("缺辅警", watch -> watch.lacking().auxiliaries()),
                new Column<>("缺网格员", watch -> watch.lacking().helpers()));
        return new Sheet<>("村警覆盖", columns).answer("coverage", last -> last == null ? rows : List.of());
    }

    private List<Watch> watches(CoverageQuestion question) {
        LocalDate day = question.on == null ? CivilTime.today(clock) : question.on;
        return ground.on(day, question.county, question.station).stream()
                .filter(question::asksFor)
                .sorted(Comparator.comparing(Watch::village))
                .toList();
    }

    private static String nameOf(Named named, Integer area) {
        return area == null ? null : named.area(area).name();
    }

    private Named named(List<Watch> rows) {
        return Named.of(territory, rows.stream().map(Watch::where), Stream.empty());
    }
}
