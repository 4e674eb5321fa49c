package org.onebeat.personnel.concurrent;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.territory.Restriction;

/** Which posts of the caller's scope are asked for. */
public class PostQuestion {
    @QueryParam("county")
    Integer county;

    @QueryParam("station")
    @Parameter(description = "Area id of the holders' station")
    Integer station;

    @QueryParam("person")
    Integer person;

    @QueryParam("post")
    @Parameter(description = "Code of the catalogue of posts")
    String post;

    @QueryParam("organisation")
    @Parameter(description = "Area id of the township or village where the post is held")
    Integer organisation;

    @QueryParam("on")
    @Parameter(description = "Only what is held on this day")
    LocalDate on;

    Restriction restriction() {
        return Restriction.none()
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(county, "it.ancestors.countyId = :county", "county")
                .andIf(person, "it.personId = :person", "person")
                .andIf(post, "it.post = :post", "post")
                .andIf(organisation, "it.organisationId = :organisation", "organisation")
                .andIf(on, "it.from <= :on and (it.until is null or it.until > :on)", "on");
    }
}
