package org.onebeat.personnel.selection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** The villages of a round, and what their stations need (domain.md section 3). */
@Path("/selections/{id}/vacancies")
@RunOnVirtualThread
@Tag(name = "selection")
class VacancyResource {
    private static final String ORDER = "vacancies";

    private final Selections selections;
    private final Vacancies vacancies;
    private final Arranging arranging;
    private final SelectionViews rounds;
    private final VacancyViews views;
    private final Territory territory;
    private final Trail trail;
    private final Clock clock;

    VacancyResource(
            Selections selections,
            Vacancies vacancies,
            Arranging arranging,
            SelectionViews rounds,
            VacancyViews views,
            Territory territory,
            Trail trail,
            Clock clock) {
        this.selections = selections;
        this.vacancies = vacancies;
        this.arranging = arranging;
        this.rounds = rounds;
        this.views = views;
        this.territory = territory;
        this.trail = trail;
        this.clock = clock;
    }

    /** In the order in which they came in; known to everybody of the county. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF, Role.COMMUNITY_OFFICER, Role.AUXILIARY})
    @Operation(operationId = "listVacancies", summary = "Villages of a round")
    public Page<VacancyView> list(
            @PathParam("id") int id,
            @QueryParam("station") @Parameter(description = "Only those of this station") Integer station,
            @BeanParam Paging paging) {
        Selection selection = selections.find(id).orElseThrow(Refusal::notFound);
        Collection<Integer> below =
                station == null ? null : territory.below(station, AreaKind.VILLAGE, CivilTime.today(clock));
        List<?> after = paging.after(ORDER, at -> List.of(at.number(0)));
        List<Vacancy> rows =
                vacancies.page(id, below, after.isEmpty() ? 0 : (Integer) after.getFirst(), paging.probe());
        Map<Integer, VacancyView> shown = views.all(selection, rows);
        return Page.of(rows, paging, row -> shown.get(row.id()), row -> Cursor.of(ORDER, row.id()));
    }

    /** Adds villages, or the needs of those that are in the round already; 409 unless it is open. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "offerVacancies", summary = "Let a round fill villages")
    public SelectionView offer(@PathParam("id") int id, @NotNull @Valid Offer offer) {
        Selection selection = selections.findLocked(id).orElseThrow(Refusal::notFound);
        arranging.offer(selection, offer);
        note("selection-offered", selection);
        return rounds.one(selection);
    }

    /** A chief does so for the station's own villages; 409 unless the round is open. */
    @PUT
    @Path("/{village}/needs")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "rankNeeds", summary = "What a village needs most")
    public RestResponse<VacancyView> need(
            @PathParam("id") int id,
            @PathParam("village") int village,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @NotNull @Valid Needs wish) {
        Selection selection = selections.findKept(id).orElseThrow(Refusal::notFound);
        Vacancy vacancy = Etag.unchanged(vacancies.findLocked(id, village), ifMatch, Vacancy::version);
        Ancestors place = arranging.need(selection, vacancy, wish);
        trail.note("selection-needs-ranked", "selection", Integer.toString(id), place, null);
        selections.settle();
        return Etag.ok(views.one(selection, vacancy), vacancy.version());
    }

    /** 409 unless the round is open. */
    @DELETE
    @Path("/{village}")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "withdrawVacancy", summary = "Take a village out of a round")
    public void withdraw(
            @PathParam("id") int id, @PathParam("village") int village, @HeaderParam(Etag.IF_MATCH) String ifMatch) {
        Selection selection = selections.findLocked(id).orElseThrow(Refusal::notFound);
        Vacancy vacancy = Etag.unchanged(vacancies.findLocked(id, village), ifMatch, Vacancy::version);
        arranging.withdraw(selection, vacancy);
        note("selection-village-withdrawn", selection);
    }

    private void note(String action, Selection selection) {
        trail.note(action, "selection", Integer.toString(selection.id()), selection.ancestors(), null);
    }
}
