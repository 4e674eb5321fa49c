package org.onebeat.personnel.person;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.personnel.account.AccountState;
import org.onebeat.personnel.account.Accounts;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Area;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** People within the caller's scope (domain.md section 3). */
@Path("/people")
@RunOnVirtualThread
@Tag(name = "people")
class PeopleResource {
    private static final String ORDER = "people";

    private final People people;
    private final Telephones telephones;
    private final Accounts accounts;
    private final Territory territory;

    PeopleResource(People people, Telephones telephones, Accounts accounts, Territory territory) {
        this.people = people;
        this.telephones = telephones;
        this.accounts = accounts;
        this.territory = territory;
    }

    /** People by part of their name, whole service number or telephone number, unit and category. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF, Role.COMMUNITY_OFFICER, Role.AUXILIARY})
    @Operation(operationId = "listPeople", summary = "People in scope")
    public Page<PersonView> list(
            @QueryParam("q") @Parameter(description = "Part of a name, a whole service or telephone number")
                    String text,
            @QueryParam("unit") Integer unit,
            @QueryParam("category") String category,
            @BeanParam Paging paging) {
        PeopleQuestion question = new PeopleQuestion(text, telephoneIndex(text), unit, category);
        List<Person> rows = people.matching(question, paging.after(ORDER, at -> List.of(at.number(0))), paging.probe());
        Map<Integer, Area> areas =
                territory.areas(rows.stream().map(Person::unit).collect(Collectors.toSet()));
        Map<Integer, AccountState> states =
                accounts.states(rows.stream().map(Person::id).toList());
        return Page.of(rows, paging, row -> PersonView.of(row, areas, states), row -> Cursor.of(ORDER, row.id()));
    }

    /** One person; 404 outside the caller's scope. */
    @GET
    @Path("/{id}")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF, Role.COMMUNITY_OFFICER, Role.AUXILIARY})
    @Operation(operationId = "readPerson", summary = "A person")
    public RestResponse<PersonView> read(@PathParam("id") int id) {
        Person person = people.find(id).orElseThrow(Refusal::notFound);
        Map<Integer, Area> areas = territory.areas(List.of(person.unit()));
        return Etag.ok(PersonView.of(person, areas, accounts.states(List.of(id))), person.version());
    }

    private String telephoneIndex(String text) {
        return text != null && Telephone.fits(text.strip()) ? telephones.index(text.strip()) : null;
    }
}
