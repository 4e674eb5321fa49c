package org.onebeat.personnel.me;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.person.Telephones;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.InService;
import org.onebeat.territory.Territory;

@Path("/me/entry")
@RunOnVirtualThread
@Tag(name = "me")
class MyEntryResource {
    private final Own own;
    private final People people;
    private final Telephones telephones;
    private final Announcements announcements;
    private final Territory territory;
    private final Trail trail;

    MyEntryResource(
            Own own,
            People people,
            Telephones telephones,
            Announcements announcements,
            Territory territory,
            Trail trail) {
        this.own = own;
        this.people = people;
        this.telephones = telephones;
        this.announcements = announcements;
        this.territory = territory;
        this.trail = trail;
    }

    @GET
    @InService(partners = true)
    @Operation(operationId = "readMyEntry", summary = "The caller's own entry in the register")
    public RestResponse<MyEntry> read() {
        return told(own.ask(me -> entry(people.find(me).orElseThrow(Refusal::notFound))));
    }

    /** The same number again changes nothing. */
    @PUT
    @Transactional
    @Path("/telephone")
    @InService(partners = true)
    @Operation(operationId = "correctMyTelephone", summary = "Correct one's own telephone number")
    public RestResponse<MyEntry> reach(@HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid MyTelephone wish) {
        int me = own.admit();
        Person person = Etag.unchanged(people.findLocked(me), ifMatch, Person::version);
        person.reachAt(telephones.of(wish.telephone())).ifPresent(change -> {
            announcements.tell(List.of(change), List.of());
            trail.note("own-telephone-corrected", "person", Integer.toString(me), person.ancestors(), null);
            people.index(List.of(person));
        });
        return told(entry(person));
    }

    private MyEntry entry(Person person) {
        return MyEntry.of(person, CoveredArea.of(person.unit(), territory.areas(List.of(person.unit()))));
    }

    private static RestResponse<MyEntry> told(MyEntry entry) {
        return Etag.ok(entry, entry.version());
    }
}
