package org.onebeat.personnel.selection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.InService;

/** What the caller can wish for in a round, whatever they are posted to meanwhile. */
@Path("/me/selections/{id}/vacancies")
@RunOnVirtualThread
@Tag(name = "selection")
class MyPlaceResource {
    private final CurrentCaller caller;
    private final OwnWishes wishes;
    private final Selections selections;
    private final Vacancies vacancies;
    private final VacancyViews views;

    MyPlaceResource(
            CurrentCaller caller, OwnWishes wishes, Selections selections, Vacancies vacancies, VacancyViews views) {
        this.caller = caller;
        this.wishes = wishes;
        this.selections = selections;
        this.vacancies = vacancies;
        this.views = views;
    }

    /** In the order in which they came in; 404 for a round in which the caller takes no part. */
    @GET
    @Transactional
    @InService
    @Operation(operationId = "listMyVacancies", summary = "Villages of a round in which the caller takes part")
    public Page<VacancyView> list(@PathParam("id") int id) {
        Selection selection = selections
                .find(id)
                .filter(round -> wishes.of(caller.personId()).stream().anyMatch(own -> own.selection() == id))
                .orElseThrow(Refusal::notFound);
        List<Vacancy> rows = vacancies.of(id);
        var shown = views.all(selection, rows);
        return Page.whole(rows.stream().map(row -> shown.get(row.id())).toList());
    }
}
