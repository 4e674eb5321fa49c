package org.onebeat.personnel.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.personnel.installation.City;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** The words that a city uses for kinds of equipment, commendations, care and the like (domain.md section 3). */
@Path("/terms")
@RunOnVirtualThread
@Tag(name = "catalogues")
class TermResource {
    private final Terms terms;
    private final Trail trail;

    TermResource(Terms terms, Trail trail) {
        this.terms = terms;
        this.trail = trail;
    }

    @GET
    @Transactional
    @May({
        Role.CITY_LEADER,
        Role.CITY_ADMIN,
        Role.COUNTY_CLERK,
        Role.SUPPORTING_LEADER,
        Role.STATION_CHIEF,
        Role.COMMUNITY_OFFICER,
        Role.AUXILIARY,
        Role.GRID_WORKER,
        Role.AUDITOR
    })
    @Operation(operationId = "listTerms", summary = "The words of the catalogues around people")
    public Page<TermView> list() {
        return Page.whole(terms.all());
    }

    /** Adds a word or calls it otherwise; what was recorded under its code stays. */
    @PUT
    @Transactional
    @Path("/{catalogue}/{code}")
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "nameTerm", summary = "Add a word to a catalogue, or rename it")
    public TermView name(
            @PathParam("catalogue") Catalogue catalogue,
            @PathParam("code") @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,
            @NotNull @Valid TermForm labels) {
        TermView named = terms.name(catalogue, code, labels);
        trail.note("term-named", "term", catalogue + "/" + code, Ancestors.ofCounty(City.ID), null);
        return named;
    }
}
