package org.onebeat.territory;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

@Path("/notes")
@RunOnVirtualThread
public class NoteResource {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private final Notes notes;
    private final Territory territory;
    private final CurrentCaller caller;

    NoteResource(Notes notes, Territory territory, CurrentCaller caller) {
        this.notes = notes;
        this.territory = territory;
        this.caller = caller;
    }

    @GET
    @May({Role.COUNTY_CLERK, Role.STATION_CHIEF, Role.AUXILIARY, Role.SYSTEM})
    @Transactional
    public List<String> list() {
        return notes.texts();
    }

    @POST
    @May({Role.AUXILIARY, Role.STATION_CHIEF, Role.SYSTEM})
    @Transactional
    public String write(@QueryParam("village") int village, @QueryParam("text") String text) {
        return notes.add(new Note(territory.ancestorsOf(village, DAY), text, Instant.EPOCH))
                .text();
    }

    @GET
    @Path("/me")
    @May({Role.COUNTY_CLERK, Role.AUXILIARY})
    public String me() {
        return caller.account() + " " + caller.personId() + " " + caller.displayName() + " " + caller.functions() + " "
                + caller.scopeAs(Role.STATION_CHIEF).areas(AreaKind.STATION);
    }

    @GET
    @Path("/by-text/{text}")
    @May(Role.AUXILIARY)
    @Transactional
    public RestResponse<Long> byText(@PathParam("text") String text) {
        return notes.one(Restriction.of("it.text = :text").with("text", text))
                .map(note -> RestResponse.ok(note.id()))
                .orElse(RestResponse.notFound());
    }

    @GET
    @Path("/open")
    @Open
    @Transactional
    public List<String> open() {
        return notes.texts();
    }

    @GET
    @Path("/own")
    @InService
    @Transactional
    public String own() {
        return caller.personId() + " " + caller.functions() + " " + caller.allFunctions() + " " + notes.texts() + " "
                + notes.wall();
    }

    @GET
    @Path("/told")
    @InService(partners = true)
    public String told() {
        return String.valueOf(caller.personId());
    }

    @GET
    @Path("/undeclared")
    public String undeclared() {
        return "nobody said who may";
    }

    @ServerExceptionMapper
    RestResponse<String> refused(Refused refused) {
        return RestResponse.status(RestResponse.Status.FORBIDDEN, refused.code());
    }
}
