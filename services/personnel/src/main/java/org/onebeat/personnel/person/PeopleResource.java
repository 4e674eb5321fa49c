package org.onebeat.personnel.person;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.personnel.account.AccountState;
import org.onebeat.personnel.account.Accounts;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
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
    private final Registrar registrar;
    private final Trail trail;

    PeopleResource(
            People people,
            Telephones telephones,
            Accounts accounts,
            Territory territory,
            Registrar registrar,
            Trail trail) {
        this.people = people;
        this.telephones = telephones;
        this.accounts = accounts;
        this.territory = territory;
        this.registrar = registrar;
        this.trail = trail;
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
        return Etag.ok(view(person), person.version());
    }

    /** Enters somebody who came in by no workbook; the account follows by itself. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "enterPerson", summary = "Enter a person into the register")
    public RestResponse<PersonView> enter(@NotNull @Valid NewPerson wish) {
        Person person = registrar.enter(wish);
        note("person-entered", person);
        URI location = URI.create("/api/v1/personnel/people/" + person.id());
        return Etag.created(location, view(person), person.version());
    }

    /** Name, category, unit and telephone number; a unit is one of the caller's. The same again changes nothing. */
    @PUT
    @Transactional
    @Path("/{id}")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "correctPerson", summary = "Put right what is on record of a person")
    public RestResponse<PersonView> correct(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid PersonForm wish) {
        Person person = people.findLocked(id).orElseThrow(Refusal::notFound);
        Etag.demand(ifMatch, person.version());
        if (registrar.correct(person, wish)) {
            note("person-corrected", person);
        }
        return Etag.ok(view(person), person.version());
    }

    private PersonView view(Person person) {
        Map<Integer, Area> areas = territory.areas(List.of(person.unit()));
        return PersonView.of(person, areas, accounts.states(List.of(person.id())));
    }

    private void note(String action, Person person) {
        trail.note(action, "person", Integer.toString(person.id()), person.ancestors(), null);
    }

    private String telephoneIndex(String text) {
        return text != null && Telephone.fits(text.strip()) ? telephones.index(text.strip()) : null;
    }
}
