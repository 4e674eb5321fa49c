package org.onebeat.fieldwork.opinion;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.May;
import org.onebeat.territory.Named;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

@Path("/opinions")
@RunOnVirtualThread
@Tag(name = "opinions")
class OpinionResource {

    private final Opinions opinions;
    private final OpinionLedger ledger;
    private final Territory territory;
    private final CurrentCaller caller;

    OpinionResource(Opinions opinions, OpinionLedger ledger, Territory territory, CurrentCaller caller) {
        this.opinions = opinions;
        this.ledger = ledger;
        this.territory = territory;
        this.caller = caller;
    }

    @POST
    @May({Role.GRID_WORKER, Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once
    @Operation(operationId = "recordOpinion", summary = "Record what people of a village of one's own ask for")
    public RestResponse<OpinionView> record(@Valid @NotNull NewOpinion form) {
        Opinion opinion = ledger.record(form);
        return Etag.created(URI.create("opinions/" + opinion.id()), viewOf(opinion), opinion.version());
    }

    @GET
    @May({Role.GRID_WORKER, Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "listOpinions", summary = "Opinions within the caller's scope, the newest first")
    public Page<OpinionView> list(@BeanParam OpinionQuestion question, @BeanParam Paging paging) {
        List<Opinion> rows = Opinions.NEWEST_FIRST.rows(opinions, question.restriction(caller.personId()), paging);
        Named named = Named.of(
                territory,
                rows.stream().map(Opinion::ancestors),
                rows.stream().flatMap(row -> Stream.of(row.by(), row.answeredBy())));
        return Page.of(rows, paging, row -> OpinionView.of(row, named), Opinions.NEWEST_FIRST::positionOf);
    }

    @GET
    @Path("/{id}")
    @May({Role.GRID_WORKER, Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "readOpinion", summary = "What people asked for, with its answer")
    public RestResponse<OpinionView> read(@PathParam("id") UUID id) {
        Opinion opinion = opinions.find(id).orElseThrow(Refusal::notFound);
        return Etag.ok(viewOf(opinion), opinion.version());
    }

    @POST
    @Path("/{id}/answer")
    @May({Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once
    @Operation(operationId = "answerOpinion", summary = "Answer it; whoever recorded it is told")
    public RestResponse<OpinionView> answer(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull OpinionAnswer body) {
        Opinion opinion = ledger.answer(id, ifMatch, body);
        return Etag.ok(viewOf(opinion), opinion.version());
    }

    private OpinionView viewOf(Opinion opinion) {
        Named named =
                Named.of(territory, Stream.of(opinion.ancestors()), Stream.of(opinion.by(), opinion.answeredBy()));
        return OpinionView.of(opinion, named);
    }
}
