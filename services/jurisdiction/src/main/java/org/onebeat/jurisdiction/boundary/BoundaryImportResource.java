package org.onebeat.jurisdiction.boundary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Outlines come in: told what is wrong with them first, and all of them or none. */
@Path("/boundaries")
@RunOnVirtualThread
@Tag(name = "boundaries")
class BoundaryImportResource {

    private static final int TOLD = 200;

    private final Examination examination;
    private final Importing importing;
    private final Sentences sentences;

    BoundaryImportResource(Examination examination, Importing importing, Sentences sentences) {
        this.examination = examination;
        this.importing = importing;
        this.sentences = sentences;
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
}
