package org.onebeat.personnel.incentive.record;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

@Path("/service-records/export")
@RunOnVirtualThread
@Tag(name = "incentives")
class RecordSheetResource {
    private static final Map<Catalogue, String> KINDS = Map.of(
            Catalogue.COMMENDATION, "表彰",
            Catalogue.DISCIPLINE, "处分",
            Catalogue.APPRAISAL, "年度考核",
            Catalogue.CARE, "关怀");

    private final ServiceRecords records;
    private final Registry registry;
    private final Terms terms;

    RecordSheetResource(ServiceRecords records, Registry registry, Terms terms) {
        this.records = records;
        this.registry = registry;
        this.terms = terms;
    }

    @GET
    @Transactional
    @Produces(Sheet.XLSX)
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "exportServiceRecords", summary = "The records as a workbook, by the filters of the list")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Sheet.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(@BeanParam RecordQuestion question) {
        Restriction where = question.restriction();
        Map<Catalogue, Map<String, String>> words = new EnumMap<>(Catalogue.class);
        KINDS.keySet().forEach(kind -> words.put(kind, terms.chinese(kind)));
        List<Column<RecordView>> columns = List.of(
                new Column<>("姓名", row -> row.person().displayName()),
                new Column<>("警号", row -> row.person().serviceNumber()),
                new Column<>("种类", row -> KINDS.get(row.catalogue())),
                new Column<>("内容", row -> words.get(row.catalogue()).getOrDefault(row.code(), row.code())),
                new Column<>("日期", RecordView::on),
                new Column<>("作废日期", RecordView::struckOn));
        return new Sheet<>("奖惩与考核", columns)
                .answer(
                        "service-records",
                        last -> registry.views(records.matching(
                                where, last == null ? List.of() : List.of(last.on(), last.id()), Sheet.PAGE)));
    }
}
