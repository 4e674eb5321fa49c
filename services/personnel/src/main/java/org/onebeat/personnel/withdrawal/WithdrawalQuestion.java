package org.onebeat.personnel.withdrawal;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.territory.Restriction;

/** Which withdrawals of the caller's scope are asked for. */
public class WithdrawalQuestion {
    @QueryParam("county")
    Integer county;

    @QueryParam("station")
    @Parameter(description = "Area id of the people's station")
    Integer station;

    @QueryParam("person")
    Integer person;

    @QueryParam("orderedBy")
    @Parameter(description = "Area id of the unit that ordered them")
    Integer orderedBy;

    @QueryParam("state")
    WithdrawalState state;

    @QueryParam("from")
    @Parameter(description = "Only what goes on on this day or later")
    LocalDate from;

    @QueryParam("until")
    @Parameter(description = "Only what begins before this day")
    LocalDate until;

    Restriction restriction() {
        return Restriction.none()
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(county, "it.ancestors.countyId = :county", "county")
                .andIf(person, "it.personId = :person", "person")
                .andIf(orderedBy, "it.orderedBy = :orderedBy", "orderedBy")
                .andIf(state, "it.state = :state", "state")
                .andIf(from, "it.until > :from", "from")
                .andIf(until, "it.from < :until", "until");
    }
}
