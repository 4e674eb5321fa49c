package org.onebeat.personnel.equipment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.catalogue.Terms;
import org.onebeat.service.sheet.Column;
import org.onebeat.service.sheet.Sheet;
import org.onebeat.territory.May;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Role;

@Path("/equipment/export")
@RunOnVirtualThread
@Tag(name = "equipment")
class EquipmentSheetResource {
    private final Armoury armoury;
    private final EquipmentViews views;
    private final Terms terms;
    private final Clock clock;

    EquipmentSheetResource(Armoury armoury, EquipmentViews views, Terms terms, Clock clock) {
        this.armoury = armoury;
        this.views = views;
        this.terms = terms;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Produces(Sheet.XLSX)
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "exportEquipment", summary = "The equipment as a workbook, by the filters of the list")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Sheet.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(@BeanParam EquipmentQuestion question) {
        Restriction where = question.restriction(clock.instant());
        var kinds = terms.chinese(Catalogue.EQUIPMENT);
        List<Column<EquipmentView>> columns = List.of(
                new Column<>("编号", EquipmentView::number),
                new Column<>("类别", item -> kinds.getOrDefault(item.kind(), item.kind())),
                new Column<>("型号", EquipmentView::model),
                new Column<>("所属单位", item -> item.unit().name()),
                new Column<>(
                        "领用人",
                        item -> item.holder() == null ? null : item.holder().displayName()),
                new Column<>(
                        "警号",
                        item -> item.holder() == null ? null : item.holder().serviceNumber()),
                new Column<>(
                        "随岗村（社区）",
                        item -> item.village() == null ? null : item.village().name()),
                new Column<>("领用日期", EquipmentView::since),
                new Column<>("报废日期", EquipmentView::retiredOn));
        return new Sheet<>("装备台账", columns)
                .answer(
                        "equipment",
                        last -> views.of(
                                armoury.matching(where, last == null ? List.of() : List.of(last.id()), Sheet.PAGE)));
    }
}
