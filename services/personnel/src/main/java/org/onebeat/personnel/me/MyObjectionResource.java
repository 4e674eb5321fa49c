package org.onebeat.personnel.me;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.InService;

@Path("/me/objections")
@RunOnVirtualThread
@Tag(name = "me")
class MyObjectionResource {
    private final Own own;
    private final Objections objections;
    private final Hearing hearing;

    MyObjectionResource(Own own, Objections objections, Hearing hearing) {
        this.own = own;
        this.objections = objections;
        this.hearing = hearing;
    }

    @GET
    @InService
    @Operation(operationId = "listMyObjections", summary = "What the caller objected to, and the answers")
    public Page<ObjectionView> list() {
        return Page.whole(own.ask(me -> hearing.views(objections.of(me))));
    }

    /** The caller names the id, so that sending it again does nothing; 409 where the id says something else. */
    @PUT
    @Transactional
    @Path("/{id}")
    @InService
    @Operation(operationId = "raiseObjection", summary = "Object to something on record of oneself")
    public ObjectionView raise(@PathParam("id") UUID id, @NotNull @Valid ObjectionForm form) {
        return hearing.views(List.of(hearing.raise(own.admit(), id, form))).getFirst();
    }
}
