package org.onebeat.cases.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.InService;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** The words of all catalogues around disputes: a city adds to them, renames and retires (domain.md section 5). */
@Path("/terms")
@RunOnVirtualThread
@Tag(name = "catalogues")
class TermResource {

    private final Terms terms;
    private final Trail trail;
    private final Clock clock;

    TermResource(Terms terms, Trail trail, Clock clock) {
        this.terms = terms;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Transactional
    @InService
    @Operation(operationId = "listTerms", summary = "The words of one catalogue, or of all of them")
    public Page<TermView> list(@QueryParam("catalogue") Catalogue catalogue) {
        return Page.whole(terms.of(catalogue));
    }

    /** It stands last; 409 where the catalogue has the code already. */
    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "addTerm", summary = "Add a word to a catalogue")
    public RestResponse<TermView> add(@NotNull @Valid NewTerm wish) {
        TermView added = terms.add(wish);
        note("term-added", added);
        return Etag.created(
                URI.create("/api/v1/case/terms/" + added.catalogue() + "/" + added.code()), added, added.version());
    }

    /** Records keep it under its new name; retired, nobody chooses it from that day on. 409 for retiring one that a rule needs. */
    @PUT
    @Transactional
    @Path("/{catalogue}/{code}")
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "correctTerm", summary = "Rename a word, retire it from a day on, or offer it again")
    public RestResponse<TermView> correct(
            @PathParam("catalogue") Catalogue catalogue,
            @PathParam("code") String code,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @NotNull @Valid TermForm form) {
        CatalogueEntry entry = Etag.unchanged(terms.findLocked(catalogue, code), ifMatch, CatalogueEntry::version);
        TermView corrected = terms.correct(catalogue, code, entry, form, CivilTime.today(clock));
        note("term-corrected", corrected);
        return Etag.ok(corrected, corrected.version());
    }

    private void note(String action, TermView term) {
        trail.note(action, "term", term.catalogue() + "/" + term.code(), City.PLACE, null);
    }
}
