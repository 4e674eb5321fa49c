package org.onebeat.fieldwork.handover;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.sheet.Column;
import org.onebeat.service.sheet.Sheet;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** The hand-overs as a file for those who answer for them. */
@Path("/handovers/export")
@RunOnVirtualThread
@Tag(name = "handovers")
class HandoverSheetResource {

    private static final List<Column<HandoverItem>> COLUMNS = List.of(
            new Column<>("移交人", row -> row.outgoing().displayName()),
            new Column<>("接收人", row -> row.incoming().displayName()),
            new Column<>(
                    "派出所", row -> row.station() == null ? null : row.station().name()),
            new Column<>(
                    "村（社区）", row -> row.villages().stream().map(AreaName::name).collect(Collectors.joining("、"))),
            new Column<>("变动日期", HandoverItem::day),
            new Column<>("截止日期", row -> CivilTime.dayOf(row.dueAt().minusSeconds(1))),
            new Column<>("状态", row -> row.overdue() ? "已超期" : row.state().chinese()),
            new Column<>("移交时间", row -> day(row.handedOverAt())),
            new Column<>("代签原因", HandoverItem::because),
            new Column<>("接收时间", row -> day(row.takenOverAt())),
            new Column<>("代收原因", HandoverItem::takenBecause));

    private final Handovers handovers;
    private final HandoverFiles files;
    private final Clock clock;

    HandoverSheetResource(Handovers handovers, HandoverFiles files, Clock clock) {
        this.handovers = handovers;
        this.files = files;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Produces(Sheet.XLSX)
    @May({Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Operation(operationId = "exportHandovers", summary = "The hand-overs as a workbook, by the filters of the list")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Sheet.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(@BeanParam HandoverQuestion question) {
        return new Sheet<>("岗位交接", COLUMNS).answer("handovers", last -> after(question, last));
    }

    private List<HandoverItem> after(HandoverQuestion question, HandoverItem last) {
        List<?> position = last == null ? List.of() : List.of(last.movesAt(), last.id());
        List<Handover> rows = handovers.list(
                question.restriction(clock.instant()),
                Handovers.ORDERS.getFirst().sort(),
                position,
                Sheet.PAGE);
        Function<Handover, HandoverItem> shown = files.items(rows);
        return rows.stream().map(shown).toList();
    }

    private static Object day(Instant at) {
        return at == null ? null : CivilTime.dayOf(at);
    }
}
