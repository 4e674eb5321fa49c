package org.onebeat.personnel.leave;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.territory.Restriction;

/** Which leave of the caller's scope is asked for. */
public class LeaveQuestion {
    @QueryParam("county")
    Integer county;

    @QueryParam("station")
    @Parameter(description = "Area id of the people's station")
    Integer station;

    @QueryParam("person")
    Integer person;

    @QueryParam("kind")
    @Parameter(description = "Code of the catalogue of kinds of leave")
    String kind;

    @QueryParam("from")
    @Parameter(description = "Only what goes on on this day or later; leave called off before its first day never does")
    LocalDate from;

    @QueryParam("until")
    @Parameter(description = "Only what begins before this day")
    LocalDate until;

    Restriction restriction() {
        return Restriction.none()
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(county, "it.ancestors.countyId = :county", "county")
                .andIf(person, "it.personId = :person", "person")
                .andIf(kind, "it.kind = :kind", "kind")
                .andIf(from, "it.until > :from and it.until > it.from", "from")
                .andIf(until, "it.from < :until", "until");
    }
}
