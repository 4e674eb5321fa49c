package org.onebeat.personnel.career;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.unit.Staff;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Somebody leaves the service: what they hold ends, and with it their account (domain.md section 3). */
@Path("/people/{id}/leaving")
@RunOnVirtualThread
@Tag(name = "people")
class LeavingResource {
    private final People people;
    private final Career career;
    private final Staff staff;

    LeavingResource(People people, Career career, Staff staff) {
        this.people = people;
        this.career = career;
        this.staff = staff;
    }

    /** 409 for a day before the present service began, 403 where a function is not the caller's to take. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "leaveService", summary = "A person leaves; postings and concurrent posts end that day")
    public RestResponse<Departure> leave(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid Leaving wish) {
        staff.demandNotOneself(id);
        Person person = Etag.unchanged(people.findLocked(id), ifMatch, Person::version);
        Departure departure = career.leave(person, wish);
        return Etag.ok(departure, person.version());
    }
}
