package org.onebeat.cases.triage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.cases.catalogue.City;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** By what matters are weighed: versions of the city's factors and thresholds (domain.md section 5). */
@Path("/factor-versions")
@RunOnVirtualThread
@Tag(name = "rules")
class FactorVersionResource {

    private final FactorCatalogues catalogues;
    private final Trail trail;
    private final Clock clock;

    FactorVersionResource(FactorCatalogues catalogues, Trail trail, Clock clock) {
        this.catalogues = catalogues;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Transactional
    @May({
        Role.CITY_LEADER,
        Role.CITY_ADMIN,
        Role.COUNTY_CLERK,
        Role.STATION_CHIEF,
        Role.COMMUNITY_OFFICER,
        Role.AUXILIARY
    })
    @Operation(operationId = "listFactorVersions", summary = "All versions of the triage factors, the latest first")
    public Page<FactorVersionView> list() {
        return Page.whole(catalogues.all().stream().map(FactorVersionView::of).toList());
    }

    /** Whole; what was triaged before keeps its answers, weights and colour. */
    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "addFactorVersion", summary = "A new version of factors and thresholds from a day on")
    public RestResponse<FactorVersionView> add(@NotNull @Valid FactorVersionForm form) {
        form.demandSound(CivilTime.today(clock));
        FactorCatalogue added = catalogues.add(form);
        trail.note("factor-version-added", "factor-version", String.valueOf(added.version()), City.PLACE, null);
        return RestResponse.status(RestResponse.Status.CREATED, FactorVersionView.of(added));
    }
}
