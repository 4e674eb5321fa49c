package org.onebeat.cases.dispute;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.cases.triage.Colour;
import org.onebeat.service.paging.Order;
import org.onebeat.service.problem.Choice;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Restriction;

/** Which disputes of the caller's scope are asked for. All filters narrow; none can widen the scope. */
public class DisputeQuestion {

    private static final String UNTRIAGED = "UNTRIAGED";

    @QueryParam("state")
    @Parameter(description = "May repeat", schema = @Schema(implementation = DisputeState[].class))
    List<String> states;

    @QueryParam("colour")
    @Parameter(description = "RED, YELLOW, BLUE or UNTRIAGED; may repeat")
    List<String> colours;

    @QueryParam("category")
    @Parameter(description = "Code of the catalogue")
    String category;

    @QueryParam("village")
    Integer village;

    @QueryParam("station")
    Integer station;

    @QueryParam("county")
    Integer county;

    @QueryParam("responsible")
    @Parameter(description = "Person id")
    Integer responsible;

    @QueryParam("open")
    @Parameter(description = "true: neither closed nor withdrawn")
    Boolean open;

    @QueryParam("training")
    @Parameter(description = "true: practice only; false: what counts only")
    Boolean training;

    @QueryParam("dueUntil")
    @Parameter(description = "What runs out by the end of this day, or has run out")
    LocalDate dueUntil;

    @QueryParam("sort")
    @Parameter(
            description =
                    "-recordedAt (default), -occurredAt, colour: RED first, untriaged last; or dueAt: what runs out"
                            + " first, without what waits for nothing")
    String sort;

    Order<Dispute> order() {
        return Order.named(sort, DisputeOrders.ALL);
    }

    Restriction restriction() {
        Restriction where = Restriction.none()
                .andIf(category, "it.matter.category = :category", "category")
                .andIf(village, "it.ancestors.villageId = :village", "village")
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(county, "it.ancestors.countyId = :county", "county")
                .andIf(responsible, "it.responsible = :responsible", "responsible")
                .andIf(open, "it.open = :open", "open")
                .andIf(training, "it.training = :training", "training");
        return where.and(ofStates()).and(ofColours()).and(ofDeadlines());
    }

    private Restriction ofStates() {
        return states.isEmpty()
                ? Restriction.none()
                : Restriction.of("it.state in :states").with("states", Choice.of(DisputeState.class, "state", states));
    }

    private Restriction ofDeadlines() {
        Restriction waiting =
                order() == DisputeOrders.DUE ? Restriction.of("it.deadlines.dueAt is not null") : Restriction.none();
        Instant end = dueUntil == null ? null : CivilTime.startOf(dueUntil.plusDays(1));
        return waiting.andIf(end, "it.deadlines.dueAt < :end", "end");
    }

    private Restriction ofColours() {
        if (colours.isEmpty()) {
            return Restriction.none();
        }
        List<String> named = new ArrayList<>(colours);
        boolean untriaged = named.removeIf(UNTRIAGED::equals);
        Restriction coloured =
                Restriction.of("it.colour in :colours").with("colours", Choice.of(Colour.class, "colour", named));
        return untriaged ? either(coloured) : coloured;
    }

    private static Restriction either(Restriction coloured) {
        return new Restriction("it.colour is null or " + coloured.condition(), coloured.values());
    }
}
