package org.onebeat.fieldwork.opinion;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.territory.Restriction;

/** Which opinions of the caller's scope are asked for. All filters narrow; none can widen the scope. */
class OpinionQuestion {

    @QueryParam("open")
    @Parameter(description = "true: not answered yet")
    Boolean open;

    @QueryParam("subject")
    @Parameter(description = "Code of the catalogue")
    String subject;

    @QueryParam("village")
    Integer village;

    @QueryParam("station")
    Integer station;

    @QueryParam("county")
    Integer county;

    @QueryParam("training")
    @Parameter(description = "true: practice only; false: what counts only")
    Boolean training;

    @QueryParam("mine")
    @Parameter(description = "true: what the caller recorded")
    Boolean mine;

    Restriction restriction(int me) {
        Restriction where = Restriction.none()
                .andIf(open, "it.open = :open", "open")
                .andIf(training, "it.training = :training", "training")
                .andIf(subject, "it.subject = :subject", "subject")
                .andIf(village, "it.ancestors.villageId = :village", "village")
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(county, "it.ancestors.countyId = :county", "county");
        return Boolean.TRUE.equals(mine)
                ? where.and(Restriction.of("it.by = :me").with("me", me))
                : where;
    }
}
