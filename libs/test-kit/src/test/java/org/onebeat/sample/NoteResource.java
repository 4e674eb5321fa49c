package org.onebeat.sample;

import static org.onebeat.territory.Role.AUXILIARY;
import static org.onebeat.territory.Role.COUNTY_CLERK;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.encryption.BlindIndex;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.service.time.Past;
import org.onebeat.territory.May;
import org.onebeat.territory.Territory;

@Path("/notes")
@RunOnVirtualThread
@Tag(name = "notes")
class NoteResource {
    private final Notes notes;
    private final Territory territory;
    private final Trail trail;
    private final BlindIndex index;
    private final Past past;
    private final Clock clock;
    private final Hurdle hurdle;

    NoteResource(
            Notes notes, Territory territory, Trail trail, BlindIndex index, Past past, Clock clock, Hurdle hurdle) {
        this.notes = notes;
        this.territory = territory;
        this.trail = trail;
        this.index = index;
        this.past = past;
        this.clock = clock;
        this.hurdle = hurdle;
    }

    @GET
    @May({AUXILIARY, COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "listNotes", summary = "Notes, oldest first")
    public Page<NoteView> list(@QueryParam("author") String author, @BeanParam Paging paging) {
        var rows = notes.page(index.of("note.author", author), paging);
        return Page.of(rows, paging, NoteView::of, Notes::positionOf);
    }

    @GET
    @Path("/{id}")
    @May({AUXILIARY, COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "readNote", summary = "One note")
    public RestResponse<NoteView> read(@PathParam("id") UUID id) {
        var note = find(id);
        return Etag.ok(NoteView.of(note), note.version());
    }

    @POST
    @May({AUXILIARY, COUNTY_CLERK})
    @Once
    @Operation(operationId = "addNote", summary = "Adds a note")
    public RestResponse<NoteView> add(@Valid @NotNull NewNote body) {
        past.occurredAt(body.occurredAt());
        var where = territory.ancestorsOf(body.village(), CivilTime.today(clock));
        var authorIndex = index.of("note.author", body.author());
        var note = notes.add(new Note(body.subject(), body.author(), authorIndex, clock.instant(), where));
        trail.note("note-added", "note", note.id().toString(), where, null);
        hurdle.pass(body.subject());
        return Etag.created(URI.create("notes/" + note.id()), NoteView.of(note), note.version());
    }

    @PUT
    @Path("/{id}")
    @May({AUXILIARY, COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "changeNote", summary = "Changes a note")
    public RestResponse<NoteView> change(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Renaming body) {
        var note = find(id);
        Etag.demand(ifMatch, note.version());
        note.rename(body.subject());
        hurdle.pass(body.subject());
        notes.write();
        return Etag.ok(NoteView.of(note), note.version());
    }

    @POST
    @Path("/{id}/secret")
    @May({AUXILIARY, COUNTY_CLERK})
    @Once(keep = false)
    @Operation(operationId = "discloseNote", summary = "Tells a secret")
    public NoteView disclose(@PathParam("id") UUID id) {
        var note = find(id);
        trail.note("note-disclosed", "note", id.toString(), note.ancestors(), "asked for");
        return NoteView.of(note);
    }

    @POST
    @Path("/{id}/attachments")
    @May({AUXILIARY, COUNTY_CLERK})
    @Once
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "attachToNote", summary = "Takes a file")
    public void attach(@PathParam("id") UUID id, @RestForm FileUpload file) {
        trail.note("note-attached", "note", id.toString(), find(id).ancestors(), null);
    }

    @POST
    @Path("/{id}/oblivion")
    @May({AUXILIARY, COUNTY_CLERK})
    @Once
    @Operation(operationId = "forgetToNote", summary = "Forgets to note what it did")
    public void oblivious(@PathParam("id") UUID id) {
        find(id);
    }

    private Note find(UUID id) {
        return notes.find(id).orElseThrow(Refusal::notFound);
    }
}
