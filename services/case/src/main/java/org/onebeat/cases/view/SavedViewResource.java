package org.onebeat.cases.view;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Filters of the list of disputes that the caller has named. */
@Path("/saved-views")
@RunOnVirtualThread
@Transactional
@Tag(name = "views")
class SavedViewResource {

    private final SavedViews views;

    SavedViewResource(SavedViews views) {
        this.views = views;
    }

    @GET
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Operation(operationId = "listSavedViews", summary = "The caller's own views of the list of disputes")
    public Page<ViewView> list() {
        return Page.whole(views.all().stream().map(SavedView::view).toList());
    }

    /** The caller chooses the id, so that sending it again does nothing; with another name or filters it changes. */
    @PUT
    @Path("/{id}")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Operation(operationId = "saveView", summary = "Keep filters under a name, or change them; 20 views at most")
    public ViewView save(@PathParam("id") UUID id, @NotNull @Valid ViewForm form) {
        return views.keep(id, form).view();
    }

    /** 404 where the caller has none of this id. */
    @DELETE
    @Path("/{id}")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Operation(operationId = "dropSavedView", summary = "Keep a view no more")
    public void drop(@PathParam("id") UUID id) {
        if (!views.drop(id)) {
            throw Refusal.notFound();
        }
    }
}
