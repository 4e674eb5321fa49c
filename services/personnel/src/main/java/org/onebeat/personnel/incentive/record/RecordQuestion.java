package org.onebeat.personnel.incentive.record;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.territory.Restriction;

/** Which records of people in scope are asked for. */
public class RecordQuestion {
    @QueryParam("county")
    Integer county;

    @QueryParam("station")
    Integer station;

    @QueryParam("person")
    Integer person;

    @QueryParam("catalogue")
    Catalogue catalogue;

    @QueryParam("code")
    String code;

    @QueryParam("from")
    @Parameter(description = "The first day")
    LocalDate from;

    @QueryParam("until")
    @Parameter(description = "The day after the last one")
    LocalDate until;

    @QueryParam("struck")
    @Parameter(description = "Also what was entered wrongly")
    boolean struck;

    Restriction restriction() {
        Restriction asked = Restriction.none()
                .andIf(county, "it.ancestors.countyId = :county", "county")
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(person, "it.personId = :person", "person")
                .andIf(catalogue, "it.catalogue = :catalogue", "catalogue")
                .andIf(code, "it.code = :code", "code")
                .andIf(from, "it.on >= :from", "from")
                .andIf(until, "it.on < :until", "until");
        return struck ? asked : asked.and(Restriction.of("it.struckOn is null"));
    }
}
