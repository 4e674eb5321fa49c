package org.onebeat.personnel.roster.wish;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.paging.Page;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** What somebody wishes of days to come, entered for them: not everybody has a telephone at hand. It stays on record who did. */
@Path("/people/{person}/duty-wishes")
@RunOnVirtualThread
@Transactional
@Tag(name = "rosters")
class WishResource {
    private final People people;
    private final DutyWishes wishes;
    private final DutyWishViews views;
    private final CurrentCaller caller;
    private final Trail trail;

    WishResource(People people, DutyWishes wishes, DutyWishViews views, CurrentCaller caller, Trail trail) {
        this.people = people;
        this.wishes = wishes;
        this.views = views;
        this.caller = caller;
        this.trail = trail;
    }

    /** From today on. */
    @GET
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listDutyWishes", summary = "What a person wishes of days to come")
    public Page<DutyWishView> list(@PathParam("person") int person) {
        return Page.whole(views.of(wishes.toCome(found(person).id())));
    }

    /** Another wish of a day, the person's own too, takes the place of the one before. */
    @PUT
    @Path("/{day}")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "enterDutyWish", summary = "Enter for a person what they wish of a day")
    public DutyWishView enter(
            @PathParam("person") int person, @PathParam("day") LocalDate day, @NotNull @Valid WishForm form) {
        Person wishing = found(person);
        wishes.demandToCome(day);
        DutyWish wish = new DutyWish(wishing.id(), day, form.duty(), caller.personId());
        wishes.keep(wish);
        note("duty-wish-entered", wishing);
        return views.of(wish);
    }

    /** 404 where there was none. */
    @DELETE
    @Path("/{day}")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "removeDutyWish", summary = "A person wishes nothing of a day any more")
    public void remove(@PathParam("person") int person, @PathParam("day") LocalDate day) {
        Person wishing = found(person);
        if (!wishes.drop(wishing.id(), day)) {
            throw Refusal.notFound();
        }
        note("duty-wish-removed", wishing);
    }

    private Person found(int person) {
        return people.find(person).orElseThrow(Refusal::notFound);
    }

    private void note(String action, Person person) {
        trail.note(action, "person", Integer.toString(person.id()), person.ancestors(), null);
    }
}
