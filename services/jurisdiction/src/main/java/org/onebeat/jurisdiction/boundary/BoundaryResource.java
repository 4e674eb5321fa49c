package org.onebeat.jurisdiction.boundary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.jurisdiction.facility.Standing;
import org.onebeat.service.idempotency.Once;
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

    private static final int TOLD = 200;

    private final Boundaries boundaries;
    private final Examination examination;
    private final Importing importing;
    private final Sentences sentences;
    private final Territory territory;
    private final Standing standing;

    BoundaryResource(
            Boundaries boundaries,
            Examination examination,
            Importing importing,
            Sentences sentences,
            Territory territory,
            Standing standing) {
        this.boundaries = boundaries;
        this.examination = examination;
        this.importing = importing;
        this.sentences = sentences;
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

    @POST
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(
            operationId = "importBoundaries",
            summary = "Outlines of a county or a city from GeoJSON, checked against the codes: all of them, or none")
    public RestResponse<ImportReport> importAll(@Valid @NotNull NewBoundaries form) {
        Examined examined = examination.of(form);
        if (form.dryRun()) {
            return RestResponse.ok(report(form, examined, null, importing.foresee(form, examined.good())));
        }
        refuse(examined);
        Pack pack = importing.write(form, examined);
        return RestResponse.status(RestResponse.Status.CREATED, report(form, examined, pack, pack.changes()));
    }

    private void refuse(Examined examined) {
        if (!examined.problems().isEmpty()) {
            Refusal refusal = Refusal.ruleBroken(
                    "boundaries-have-problems",
                    Map.of("count", examined.problems().size()));
            sentences
                    .tell(examined.problems(), TOLD)
                    .forEach(flaw -> refusal.at(
                            flaw.feature() == 0
                                    ? "collection.crs"
                                    : "collection.features[" + (flaw.feature() - 1) + "]",
                            flaw.rule(),
                            flaw.message()));
            throw refusal;
        }
    }

    private ImportReport report(NewBoundaries form, Examined examined, Pack pack, Changes changes) {
        return new ImportReport(
                pack == null ? null : pack.id(),
                form.collection().features().size(),
                changes.added(),
                changes.replaced(),
                changes.unchanged(),
                examined.problems().size(),
                sentences.tell(examined.problems(), TOLD),
                examined.warnings().size(),
                sentences.tell(examined.warnings(), TOLD));
    }

    private Map<Integer, Area> named(List<Boundary> rows) {
        return territory.areas(rows.stream().map(Boundary::area).distinct().toList());
    }
}
