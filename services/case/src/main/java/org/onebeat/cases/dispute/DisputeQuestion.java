package org.onebeat.cases.dispute;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.cases.ladder.Level;
import org.onebeat.cases.search.WordSearch;
import org.onebeat.cases.search.Words;
import org.onebeat.cases.triage.Colour;
import org.onebeat.service.paging.Order;
import org.onebeat.service.problem.Choice;
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

    @QueryParam("level")
    @Parameter(description = "May repeat", schema = @Schema(implementation = Level[].class))
    List<String> levels;

    @QueryParam("category")
    @Parameter(description = "Code of the catalogue")
    String category;

    @QueryParam("source")
    @Parameter(description = "Code of the catalogue")
    String source;

    @QueryParam("words")
    @Parameter(
            description = "Stand in the summary, or are the number, as 411603-2026-000123 or 2026-000123; several with"
                    + " spaces between mean all of them; each of two characters at least, four at most")
    String words;

    @BeanParam
    DisputePlace place;

    @BeanParam
    DisputeDays days;

    @QueryParam("responsible")
    @Parameter(description = "Person id")
    Integer responsible;

    @QueryParam("unassigned")
    @Parameter(description = "true: what nobody is responsible for; false: what somebody is")
    Boolean unassigned;

    @QueryParam("open")
    @Parameter(description = "true: neither closed nor withdrawn")
    Boolean open;

    @QueryParam("joint")
    @Parameter(description = "true: only what police of elsewhere handle, too")
    Boolean joint;

    @QueryParam("training")
    @Parameter(description = "true: practice only; false: what counts only")
    Boolean training;

    @BeanParam
    DisputeDeadlines deadlines;

    @QueryParam("sort")
    @Parameter(
            description =
                    "-recordedAt (default), -occurredAt, colour: RED first, untriaged last; or dueAt: what runs out"
                            + " first, without what waits for nothing")
    String sort;

    Order<Dispute> order() {
        return Order.named(sort, DisputeOrders.ALL);
    }

    Restriction restriction(Instant now, WordSearch search) {
        Restriction where = Restriction.none()
                .andIf(category, "it.matter.category = :category", "category")
                .andIf(source, "it.matter.source = :source", "source")
                .andIf(responsible, "it.responsible = :responsible", "responsible")
                .andIf(training, "it.training = :training", "training");
        return Stream.of(
                        place.restriction(),
                        either(open, "it.open = true", "it.open = false"),
                        either(joint, "it.joint = true", "it.joint = false"),
                        either(unassigned, "it.responsible is null", "it.responsible is not null"),
                        ofStates(),
                        ofColours(),
                        ofLevels(),
                        days.restriction(),
                        ofDeadlines(now),
                        search.restriction(Words.of(words)))
                .reduce(where, Restriction::and);
    }

    /** Written out, so that an index of just those rows serves. */
    private static Restriction either(Boolean asked, String yes, String no) {
        return asked == null ? Restriction.none() : Restriction.of(asked ? yes : no);
    }

    private Restriction ofLevels() {
        return levels.isEmpty()
                ? Restriction.none()
                : Restriction.of("it.level in :levels").with("levels", Choice.of(Level.class, "level", levels));
    }

    private Restriction ofStates() {
        return states.isEmpty()
                ? Restriction.none()
                : Restriction.of("it.state in :states").with("states", Choice.of(DisputeState.class, "state", states));
    }

    private Restriction ofDeadlines(Instant now) {
        Restriction waiting =
                order() == DisputeOrders.DUE ? Restriction.of("it.deadlines.dueAt is not null") : Restriction.none();
        return waiting.and(deadlines.restriction(now));
    }

    private Restriction ofColours() {
        if (colours.isEmpty()) {
            return Restriction.none();
        }
        List<String> named = new ArrayList<>(colours);
        boolean untriaged = named.removeIf(UNTRIAGED::equals);
        Restriction coloured =
                Restriction.of("it.colour in :colours").with("colours", Choice.of(Colour.class, "colour", named));
        return untriaged ? orNone(coloured) : coloured;
    }

    private static Restriction orNone(Restriction coloured) {
        return new Restriction("it.colour is null or " + coloured.condition(), coloured.values());
    }
}
