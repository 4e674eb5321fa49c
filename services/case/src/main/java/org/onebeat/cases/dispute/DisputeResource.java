package org.onebeat.cases.dispute;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.cases.search.WordSearch;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/disputes")
@RunOnVirtualThread
@Tag(name = "disputes")
class DisputeResource {

    private final Disputes disputes;
    private final DisputeFiles files;
    private final Reporting reporting;
    private final DisputeList list;
    private final WordSearch search;
    private final Clock clock;

    DisputeResource(
            Disputes disputes,
            DisputeFiles files,
            Reporting reporting,
            DisputeList list,
            WordSearch search,
            Clock clock) {
        this.disputes = disputes;
        this.files = files;
        this.reporting = reporting;
        this.list = list;
        this.search = search;
        this.clock = clock;
    }

    @POST
    @May({Role.GRID_WORKER, Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.SYSTEM})
    @Once
    @Operation(
            operationId = "reportDispute",
            summary = "Report a dispute in a village of one's own; it goes at once to whoever holds the village")
    public RestResponse<DisputeFile> report(@Valid @NotNull NewDispute form) {
        Dispute dispute = reporting.report(form);
        return Etag.created(URI.create("disputes/" + dispute.id()), files.fileOf(dispute), dispute.version());
    }

    @GET
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "listDisputes", summary = "Disputes within the caller's scope, without their parties")
    public Page<DisputeItem> list(@BeanParam DisputeQuestion question, @BeanParam Paging paging) {
        return list.page(question.restriction(clock.instant(), search), question.order(), paging);
    }

    @GET
    @Path("/{id}")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK, Role.PARTNER})
    @Transactional
    @Operation(operationId = "readDispute", summary = "The file of a dispute, its parties masked")
    public RestResponse<DisputeFile> read(@PathParam("id") UUID id) {
        Dispute dispute = disputes.find(id).orElseThrow(Refusal::notFound);
        return Etag.ok(files.fileOf(dispute), dispute.version());
    }
}
