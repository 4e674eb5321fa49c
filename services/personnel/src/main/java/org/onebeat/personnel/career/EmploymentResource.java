package org.onebeat.personnel.career;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.personnel.person.Employment;
import org.onebeat.personnel.person.Employments;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.unit.Staff;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Area;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** In which category and unit a person serves and served (domain.md section 3). */
@Path("/people/{id}/employments")
@RunOnVirtualThread
@Tag(name = "people")
class EmploymentResource {
    private final People people;
    private final Employments employments;
    private final Career career;
    private final Staff staff;
    private final Territory territory;

    EmploymentResource(People people, Employments employments, Career career, Staff staff, Territory territory) {
        this.people = people;
        this.employments = employments;
        this.career = career;
        this.staff = staff;
        this.territory = territory;
    }

    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listEmployments", summary = "Where and as what a person served, the present one first")
    public RestResponse<Page<EmploymentView>> list(@PathParam("id") int id) {
        return answer(people.find(id).orElseThrow(Refusal::notFound));
    }

    /** Another category or unit from a day on, or back again; 409 for a day before the present one began. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "takeUpService", summary = "A person serves in another category or unit, or again")
    public RestResponse<Page<EmploymentView>> serve(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid NewEmployment wish) {
        staff.demandNotOneself(id);
        Person person = Etag.unchanged(people.findLocked(id), ifMatch, Person::version);
        career.serve(person, wish);
        return answer(person);
    }

    private RestResponse<Page<EmploymentView>> answer(Person person) {
        List<Employment> spans = employments.of(person.id());
        Map<Integer, Area> areas =
                territory.areas(spans.stream().map(Employment::unit).collect(Collectors.toSet()));
        Page<EmploymentView> page = Page.whole(
                spans.stream().map(span -> EmploymentView.of(span, areas)).toList());
        return Etag.ok(page, person.version());
    }
}
