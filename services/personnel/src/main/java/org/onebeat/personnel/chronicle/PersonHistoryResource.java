package org.onebeat.personnel.chronicle;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.personnel.onboarding.Workbooks;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.service.audit.Change;
import org.onebeat.service.audit.Changes;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/people/{id}/history")
@RunOnVirtualThread
@Tag(name = "people")
class PersonHistoryResource {
    private final People people;
    private final Changes changes;
    private final Workbooks workbooks;

    PersonHistoryResource(People people, Changes changes, Workbooks workbooks) {
        this.people = people;
        this.changes = changes;
        this.workbooks = workbooks;
    }

    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.AUDITOR})
    @Operation(
            operationId = "readPersonHistory",
            summary = "Who brought a person in and changed what is on record; its ETag is the person's")
    public RestResponse<PersonHistory> show(@PathParam("id") int id) {
        Person person = people.find(id).orElseThrow(Refusal::notFound);
        List<Change> all = Change.newestFirst(changes.of("person", id), workbooks.of(id));
        return Etag.ok(new PersonHistory(id, all), person.version());
    }
}
