package org.onebeat.personnel.selection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.catalogue.Terms;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.sheet.Column;
import org.onebeat.service.sheet.Sheet;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** What came of a round, to take away. */
@Path("/selections/{id}/export")
@RunOnVirtualThread
@Tag(name = "selection")
class OutcomeResource {
    private final Selections selections;
    private final Vacancies vacancies;
    private final VacancyViews views;
    private final Terms terms;

    OutcomeResource(Selections selections, Vacancies vacancies, VacancyViews views, Terms terms) {
        this.selections = selections;
        this.vacancies = vacancies;
        this.views = views;
        this.terms = terms;
    }

    /** Every village of the round; who comes is left out for chiefs until it is published. */
    @GET
    @Transactional
    @Produces(Sheet.XLSX)
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "exportSelection", summary = "A round's villages and officers as a workbook")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Sheet.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(@PathParam("id") int id) {
        Selection selection = selections.find(id).orElseThrow(Refusal::notFound);
        Map<String, String> names = terms.chinese(Catalogue.SPECIALITY);
        List<Column<VacancyView>> columns = List.of(
                new Column<>("村（社区）", row -> row.village().name()),
                new Column<>(
                        "派出所",
                        row -> row.station() == null ? null : row.station().name()),
                new Column<>("所需专长", row -> row.needs().stream().map(names::get).collect(Collectors.joining("、"))),
                new Column<>(
                        "人员",
                        row -> row.officer() == null ? null : row.officer().displayName()),
                new Column<>(
                        "警号/工号",
                        row -> row.officer() == null ? null : row.officer().serviceNumber()),
                new Column<>("满足第几志愿", VacancyView::wishMet),
                new Column<>("满足专长", row -> row.needMet() == null ? null : names.get(row.needMet())));
        return new Sheet<>("双选结果", columns).answer("selection", last -> after(selection, last));
    }

    /** All at once: a round is no more than the villages of a county. */
    private List<VacancyView> after(Selection selection, VacancyView last) {
        List<Vacancy> rows = last == null ? vacancies.of(selection.id()) : List.of();
        Map<Integer, VacancyView> shown = views.all(selection, rows);
        return rows.stream().map(row -> shown.get(row.id())).toList();
    }
}
