package org.onebeat.personnel.incentive.promotion;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.territory.Restriction;

/** Of whom in scope the promotion is asked for. */
public class PromotionQuestion {
    @QueryParam("county")
    Integer county;

    @QueryParam("station")
    Integer station;

    @QueryParam("person")
    Integer person;

    @QueryParam("due")
    @Parameter(description = "Only those whose next grade is due")
    boolean due;

    @QueryParam("on")
    @Parameter(description = "By the rule and the records of this day, today unless told")
    LocalDate on;

    Restriction restriction(LocalDate day) {
        return Restriction.of("(it.untilDate is null or it.untilDate > :day)"
                        + " and exists (select 1 from PersonGrade grade where grade.personId = it.id)")
                .with("day", day)
                .andIf(county, "it.ancestors.countyId = :county", "county")
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(person, "it.id = :person", "person");
    }
}
