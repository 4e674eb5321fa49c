package org.onebeat.service.parked;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.messaging.ParkedEvent;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Events of other services that this one could not take, and what an operator does about them. */
@Path("/parked-events")
@RunOnVirtualThread
@Tag(name = "parked events")
class ParkedEventResource {
    private static final String ORDER = "parked-events";

    private final ParkedQueue queue;

    ParkedEventResource(ParkedQueue queue) {
        this.queue = queue;
    }

    @GET
    @May(Role.CITY_ADMIN)
    @Transactional
    @Operation(
            operationId = "listParkedEvents",
            summary = "Events that could not be taken, and those of the same key that wait behind them, oldest first")
    public Page<ParkedEvent> list(@BeanParam Paging paging) {
        List<?> after = paging.after(ORDER, cursor -> List.of(cursor.bigNumber(0)));
        long from = after.isEmpty() ? 0 : (Long) after.getFirst();
        return Page.of(queue.list(from, paging.probe()), paging, event -> event, event -> Cursor.of(ORDER, event.id()));
    }

    @GET
    @Path("/{id}")
    @May(Role.CITY_ADMIN)
    @Transactional
    @Operation(operationId = "getParkedEvent", summary = "One of them; 404 once it was taken or dropped")
    public ParkedEvent get(@PathParam("id") long id) {
        return queue.get(id);
    }

    @POST
    @Path("/{id}/replay")
    @May(Role.CITY_ADMIN)
    @Once
    @Operation(
            operationId = "replayParkedEvent",
            summary = "Has the first event of a key tried again, within about a second, and then what waits behind it")
    public RestResponse<ParkedEvent> replay(@PathParam("id") long id, @NotNull @Valid Mending mending) {
        return RestResponse.status(RestResponse.Status.ACCEPTED, queue.replay(id, mending));
    }

    @POST
    @Path("/{id}/drop")
    @May(Role.CITY_ADMIN)
    @Once
    @Operation(
            operationId = "dropParkedEvent",
            summary = "Gives the first event of a key up for good and lets what waits behind it go on")
    public void drop(@PathParam("id") long id, @NotNull @Valid Dropping dropping) {
        queue.drop(id, dropping);
    }
}
