package org.onebeat.personnel.secondment;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.territory.Restriction;

/** Which terms of the caller's scope are asked for. */
public class SecondmentQuestion {
    @QueryParam("county")
    Integer county;

    @QueryParam("station")
    Integer station;

    @QueryParam("person")
    Integer person;

    @QueryParam("selection")
    @Parameter(description = "The round they came of")
    Integer selection;

    @QueryParam("on")
    @Parameter(description = "Only terms that run on this day")
    LocalDate on;

    @QueryParam("endingFrom")
    @Parameter(description = "Only terms that end on this day or later: with endingBefore a rotation plan")
    LocalDate endingFrom;

    @QueryParam("endingBefore")
    LocalDate endingBefore;

    Restriction restriction() {
        return Restriction.none()
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(county, "it.ancestors.countyId = :county", "county")
                .andIf(person, "it.personId = :person", "person")
                .andIf(selection, "it.selectionId = :selection", "selection")
                .andIf(on, "it.from <= :on and it.until > :on", "on")
                .andIf(endingFrom, "it.until >= :endingFrom and it.until > it.from", "endingFrom")
                .andIf(endingBefore, "it.until < :endingBefore", "endingBefore");
    }
}
