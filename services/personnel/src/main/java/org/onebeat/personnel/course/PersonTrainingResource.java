package org.onebeat.personnel.course;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.personnel.person.People;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** What a person has learned, and is to learn. */
@Path("/people/{id}/training")
@RunOnVirtualThread
@Tag(name = "training")
class PersonTrainingResource {
    private final People people;
    private final TrainingRecords records;

    PersonTrainingResource(People people, TrainingRecords records) {
        this.people = people;
        this.records = records;
    }

    /** 404 outside the caller's scope. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "readPersonTraining", summary = "A person's training")
    public PersonTraining read(@PathParam("id") int id) {
        return records.of(people.find(id).orElseThrow(Refusal::notFound).id());
    }
}
