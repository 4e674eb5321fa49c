package org.onebeat.cases.request;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.Open;

/** What the public page asks before a resident does; nobody signs in (docs/security.md). */
@Path("/public")
@RunOnVirtualThread
@Tag(name = "public")
class PublicResource {

    private final Proofs proofs;
    private final RequestRules rules;
    private final Places places;

    PublicResource(Proofs proofs, RequestRules rules, Places places) {
        this.proofs = proofs;
        this.rules = rules;
        this.places = places;
    }

    @GET
    @Path("challenge")
    @Open
    @NoCache
    @Transactional
    @Operation(
            operationId = "drawChallenge",
            summary = "What is to be solved before a request is taken; each counts once")
    public Challenge challenge() {
        return proofs.challenge(rules.today().proofBits());
    }

    @GET
    @Path("villages")
    @Open
    @Transactional
    @Operation(
            operationId = "findVillages",
            summary = "Villages by a part of their name, ten at most, or the one of a code")
    public Page<Place> villages(
            @QueryParam("name") @Parameter(description = "Two characters at least") String name,
            @QueryParam("code") @Parameter(description = "The village's code, as on its poster") String code) {
        return Page.whole(code == null ? places.named(name) : places.coded(code));
    }
}
