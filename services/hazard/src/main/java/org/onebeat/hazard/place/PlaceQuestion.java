package org.onebeat.hazard.place;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.hazard.catalogue.Risk;
import org.onebeat.service.problem.Choice;
import org.onebeat.territory.Restriction;

/** Which places of the caller's scope are asked for. All filters narrow; none can widen the scope. */
public class PlaceQuestion {

    @QueryParam("kind")
    @Parameter(description = "Code of the catalogue of kinds")
    String kind;

    @QueryParam("risk")
    @Parameter(description = "HIGH, NORMAL or LOW")
    String risk;

    @QueryParam("village")
    Integer village;

    @QueryParam("station")
    Integer station;

    @QueryParam("county")
    Integer county;

    @QueryParam("open")
    @Parameter(description = "false: the closed ones; both unless told")
    Boolean open;

    @QueryParam("due")
    @Parameter(description = "true: open ones to be inspected today or overdue")
    Boolean due;

    @QueryParam("q")
    @Parameter(description = "Part of the name")
    String q;

    Restriction restriction(LocalDate today) {
        return Restriction.none()
                .andIf(kind, "it.kind = :kind", "kind")
                .andIf(risk(), "it.risk = :risk", "risk")
                .andIf(village, "it.ancestors.villageId = :village", "village")
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(county, "it.ancestors.countyId = :county", "county")
                .andIf(open, "it.open = :open", "open")
                .andIf(part(), "lower(it.name) like :part escape '!'", "part")
                .and(due(today));
    }

    private Restriction due(LocalDate today) {
        if (due == null) {
            return Restriction.none();
        }
        String condition = "it.open = true and it.nextInspectionOn <= :today";
        return Restriction.of(due ? condition : "not (" + condition + ")").with("today", today);
    }

    private String part() {
        return q == null || q.isBlank()
                ? null
                : "%" + q.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    private Risk risk() {
        return risk == null ? null : Choice.of(Risk.class, "risk", risk);
    }
}
