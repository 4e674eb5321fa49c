package org.onebeat.hazard.hazard;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.hazard.catalogue.Severity;
import org.onebeat.service.paging.Order;
import org.onebeat.service.problem.Choice;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Restriction;

/** Which hazards of the caller's scope are asked for. All filters narrow; none can widen the scope. */
public class HazardQuestion {

    @QueryParam("state")
    @Parameter(description = "May repeat", schema = @Schema(implementation = HazardState[].class))
    List<String> states;

    @QueryParam("severity")
    @Parameter(description = "May repeat", schema = @Schema(implementation = Severity[].class))
    List<String> severities;

    @QueryParam("category")
    @Parameter(description = "Code of the catalogue")
    String category;

    @QueryParam("place")
    @Parameter(description = "Id of a place")
    UUID place;

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
    @Parameter(description = "true: neither cleared nor withdrawn")
    Boolean open;

    @QueryParam("overdue")
    @Parameter(description = "true: open ones whose time has run out")
    Boolean overdue;

    @QueryParam("training")
    @Parameter(description = "true: practice only; false: what counts only")
    Boolean training;

    @QueryParam("dueUntil")
    @Parameter(description = "Open ones that are due by the end of this day", schema = @Schema(format = "date"))
    String dueUntil;

    @QueryParam("sort")
    @Parameter(description = "-foundAt (default), dueAt, or severity: MAJOR first")
    String sort;

    Order<Hazard> order() {
        return Order.named(sort, HazardOrders.ALL);
    }

    Restriction restriction(Instant now) {
        return Restriction.none()
                .andIf(category, "it.matter.category = :category", "category")
                .andIf(place, "it.site.place = :place", "place")
                .andIf(village, "it.ancestors.villageId = :village", "village")
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(county, "it.ancestors.countyId = :county", "county")
                .andIf(responsible, "it.responsible = :responsible", "responsible")
                .andIf(open, "it.open = :open", "open")
                .andIf(training, "it.training = :training", "training")
                .andIf(among(HazardState.class, "state", states), "it.state in :states", "states")
                .andIf(among(Severity.class, "severity", severities), "it.matter.severity in :severities", "severities")
                .andIf(endOfDueDay(), "it.open = true and it.dueAt <= :dueBefore", "dueBefore")
                .and(overdue(now));
    }

    private Restriction overdue(Instant now) {
        if (overdue == null) {
            return Restriction.none();
        }
        String condition = "it.open = true and it.dueAt <= :now";
        return Restriction.of(overdue ? condition : "not (" + condition + ")").with("now", now);
    }

    private Instant endOfDueDay() {
        try {
            return dueUntil == null
                    ? null
                    : CivilTime.startOf(LocalDate.parse(dueUntil).plusDays(1));
        } catch (DateTimeParseException e) {
            throw Refusal.malformed("invalid").at("dueUntil", "not-a-date", null);
        }
    }

    private static <E extends Enum<E>> List<E> among(Class<E> type, String field, List<String> names) {
        return names.isEmpty() ? null : Choice.of(type, field, names);
    }
}
