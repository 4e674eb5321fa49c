package org.onebeat.cases.request;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.service.paging.Order;
import org.onebeat.service.problem.Choice;
import org.onebeat.territory.Restriction;

/** Which requests of the caller's scope are asked for. All filters narrow; none asks for a resident. */
class RequestQuestion {

    @QueryParam("state")
    @Parameter(description = "May repeat", schema = @Schema(implementation = RequestState[].class))
    List<String> states;

    @QueryParam("kind")
    @Parameter(description = "May repeat", schema = @Schema(implementation = RequestKind[].class))
    List<String> kinds;

    @QueryParam("station")
    @Parameter(description = "Area id")
    Integer station;

    @QueryParam("village")
    @Parameter(description = "Area id")
    Integer village;

    @QueryParam("responsible")
    @Parameter(description = "Person id")
    Integer responsible;

    @QueryParam("open")
    @Parameter(description = "true: what waits for an answer")
    Boolean open;

    @QueryParam("overdue")
    @Parameter(description = "true: only what waits longer than it should")
    Boolean overdue;

    @QueryParam("sort")
    @Parameter(description = "-askedAt (default); or dueAt: whose answer is due first, without what waits for none")
    String sort;

    Order<ResidentRequest> order() {
        return Order.named(sort, Requests.ORDERS);
    }

    Restriction restriction(Instant now) {
        boolean due = order() == Requests.DUE || Boolean.TRUE.equals(overdue);
        Restriction waiting = due ? Restriction.of("it.dueAt is not null") : Restriction.none();
        Restriction those =
                open == null ? Restriction.none() : Restriction.of(open ? "it.open = true" : "it.open = false");
        return waiting.and(those)
                .and(ofStates())
                .and(ofKinds())
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(village, "it.ancestors.villageId = :village", "village")
                .andIf(responsible, "it.responsible = :responsible", "responsible")
                .andIf(Boolean.TRUE.equals(overdue) ? now : null, "it.dueAt < :now", "now");
    }

    private Restriction ofStates() {
        return states.isEmpty()
                ? Restriction.none()
                : Restriction.of("it.state in :states").with("states", Choice.of(RequestState.class, "state", states));
    }

    private Restriction ofKinds() {
        return kinds.isEmpty()
                ? Restriction.none()
                : Restriction.of("it.kind in :kinds").with("kinds", Choice.of(RequestKind.class, "kind", kinds));
    }
}
