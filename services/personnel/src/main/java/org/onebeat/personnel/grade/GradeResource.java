package org.onebeat.personnel.grade;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.unit.Staff;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Grades of people and their history (domain.md section 3). */
@Path("/people/{id}/grades")
@RunOnVirtualThread
@Tag(name = "people")
class GradeResource {
    private final People people;
    private final Grades grades;
    private final Grading grading;
    private final Staff staff;

    GradeResource(People people, Grades grades, Grading grading, Staff staff) {
        this.people = people;
        this.grades = grades;
        this.grading = grading;
        this.staff = staff;
    }

    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listGrades", summary = "The grades that a person has had, the present one first")
    public Page<GradeView> list(@PathParam("id") int id) {
        Person person = people.find(id).orElseThrow(Refusal::notFound);
        return Page.whole(GradeView.of(grades.of(person.id())));
    }

    /** 409 where a grade begins that day already, 422 for one that the person's category does not have. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "giveGrade", summary = "A person has a grade from a day on")
    public RestResponse<Page<GradeView>> give(@PathParam("id") int id, @NotNull @Valid NewGrade wish) {
        staff.demandNotOneself(id);
        Person person = people.findLocked(id).orElseThrow(Refusal::notFound);
        grading.give(person, wish.grade(), wish.from());
        return RestResponse.status(RestResponse.Status.CREATED, list(id));
    }

    /** What was entered by mistake goes; the reason stays in the audit trail. */
    @POST
    @Once
    @Path("/{grade}/removal")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "takeGradeBack", summary = "A grade was entered by mistake")
    public RestResponse<Page<GradeView>> takeBack(
            @PathParam("id") int id, @PathParam("grade") long grade, @NotNull @Valid GradeRemoval wish) {
        staff.demandNotOneself(id);
        Person person = people.findLocked(id).orElseThrow(Refusal::notFound);
        grading.takeBack(person, grade, wish.reason());
        return RestResponse.ok(list(id));
    }
}
