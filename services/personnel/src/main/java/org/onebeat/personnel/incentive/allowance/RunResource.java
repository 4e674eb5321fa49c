package org.onebeat.personnel.incentive.allowance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** The monthly village allowance, county by county (domain.md section 3). */
@Path("/allowance-runs")
@RunOnVirtualThread
@Tag(name = "incentives")
class RunResource {
    private static final String ORDER = "allowance-runs";

    private final AllowanceRuns runs;
    private final Paymaster paymaster;
    private final Territory territory;

    RunResource(AllowanceRuns runs, Paymaster paymaster, Territory territory) {
        this.runs = runs;
        this.paymaster = paymaster;
        this.territory = territory;
    }

    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "listAllowanceRuns", summary = "What counties owe by month, the latest first")
    public Page<RunView> list(@QueryParam("county") Integer county, @BeanParam Paging paging) {
        List<?> after = paging.after(ORDER, at -> List.of(at.day(0), at.number(1)));
        List<AllowanceRun> rows = runs.all(county, after, paging.probe());
        Page<AllowanceRun> page = Page.of(rows, paging, row -> row, row -> Cursor.of(ORDER, row.month(), row.id()));
        return new Page<>(views(page.items()), page.next());
    }

    /** Again and again until it is settled: 409 {@code run-settled} from then on. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "makeAllowanceRun", summary = "Work out, or work out anew, what a county owes for a month")
    public RestResponse<RunView> make(@NotNull @Valid NewRun wish) {
        AllowanceRun run = paymaster.make(wish);
        URI location = URI.create("/api/v1/personnel/allowance-runs/" + run.id());
        return Etag.created(location, views(List.of(run)).getFirst(), run.version());
    }

    @POST
    @Once
    @Path("/{id}/settlement")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "settleAllowanceRun", summary = "The month is paid out and never changes again")
    public RestResponse<RunView> settle(@PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch) {
        AllowanceRun run = Etag.unchanged(runs.findLocked(id), ifMatch, AllowanceRun::version);
        paymaster.settle(run);
        return Etag.ok(views(List.of(run)).getFirst(), run.version());
    }

    private List<RunView> views(Collection<AllowanceRun> rows) {
        var areas = territory.areas(rows.stream().map(AllowanceRun::county).collect(Collectors.toSet()));
        return rows.stream().map(row -> RunView.of(row, areas)).toList();
    }
}
