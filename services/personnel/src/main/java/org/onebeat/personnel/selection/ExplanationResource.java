package org.onebeat.personnel.selection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Why here and why not there (domain.md section 3: the match must be explainable). */
@Path("/selections/{id}")
@RunOnVirtualThread
@Transactional
@Tag(name = "selection")
class ExplanationResource {
    private final Selections selections;
    private final Candidates candidates;
    private final Vacancies vacancies;
    private final VacancyViews told;
    private final Explaining explaining;

    ExplanationResource(
            Selections selections,
            Candidates candidates,
            Vacancies vacancies,
            VacancyViews told,
            Explaining explaining) {
        this.selections = selections;
        this.candidates = candidates;
        this.vacancies = vacancies;
        this.told = told;
        this.explaining = explaining;
    }

    /** To clerks once it is matched, to chiefs once it is published: 409 before. */
    @GET
    @Path("/candidates/{person}/explanation")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "explainCandidate", summary = "Why an officer goes there")
    public Explanation ofOfficer(@PathParam("id") int id, @PathParam("person") int person) {
        Selection selection = found(id);
        if (!told.isClerk() && candidates.of(id, person).isEmpty()) {
            throw Refusal.notFound();
        }
        return explaining.ofOfficer(selection, person);
    }

    /** As for an officer. */
    @GET
    @Path("/vacancies/{village}/explanation")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "explainVacancy", summary = "Why a village gets that officer")
    public VillageExplanation ofVillage(@PathParam("id") int id, @PathParam("village") int village) {
        Selection selection = found(id);
        return explaining.ofVillage(selection, vacancies.find(id, village).orElseThrow(Refusal::notFound));
    }

    private Selection found(int id) {
        Selection selection = selections.find(id).orElseThrow(Refusal::notFound);
        if (!told.isTold(selection)) {
            throw Refusal.conflict("selection-state").with("state", selection.state());
        }
        return selection;
    }
}
