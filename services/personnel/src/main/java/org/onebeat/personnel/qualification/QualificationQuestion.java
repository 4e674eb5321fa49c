package org.onebeat.personnel.qualification;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.territory.Restriction;

/** Which qualifications of the caller's scope are asked for. */
public class QualificationQuestion {
    @QueryParam("station")
    @Parameter(description = "Area id of the holders' station")
    Integer station;

    @QueryParam("person")
    Integer person;

    @QueryParam("kind")
    @Parameter(description = "Code of the catalogue of qualifications")
    String kind;

    @QueryParam("on")
    @Parameter(description = "Only what is held on this day")
    LocalDate on;

    Restriction restriction() {
        return Restriction.none()
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(person, "it.personId = :person", "person")
                .andIf(kind, "it.kind = :kind", "kind")
                .andIf(on, "it.from <= :on and (it.until is null or it.until > :on)", "on");
    }
}
