package org.onebeat.personnel.incentive.allowance;

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
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.catalogue.Terms;
import org.onebeat.personnel.installation.City;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** The dated rates of the monthly village allowance (defaults.md). */
@Path("/allowance-rates")
@RunOnVirtualThread
@Tag(name = "incentives")
class RateResource {
    private final AllowanceRates rates;
    private final Terms terms;
    private final Trail trail;
    private final Clock clock;

    RateResource(AllowanceRates rates, Terms terms, Trail trail, Clock clock) {
        this.rates = rates;
        this.terms = terms;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "listAllowanceRates", summary = "What each payer adds a month, from when on")
    public Page<RateForm> list() {
        return Page.whole(rates.all().stream().map(RateForm::of).toList());
    }

    /** From this month on or a later one; 409 where the payer has one from that month. */
    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "addAllowanceRate", summary = "A payer adds another amount from a month on")
    public RestResponse<RateForm> add(@NotNull @Valid RateForm form) {
        terms.demand(Catalogue.PAYER, form.payer(), "payer");
        AllowanceRate rate = rates.add(form, CivilTime.today(clock));
        trail.note(
                "allowance-rate-added",
                "allowance-rate",
                rate.key().payer() + " " + rate.key().from(),
                Ancestors.ofCounty(City.ID),
                null);
        return RestResponse.status(RestResponse.Status.CREATED, RateForm.of(rate));
    }
}
