package org.onebeat.cases.request;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.cases.party.DisclosureForm;
import org.onebeat.cases.party.PartyView;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/requests")
@RunOnVirtualThread
@Tag(name = "requests")
class RequestResource {

    private final Requests requests;
    private final RequestFiles files;
    private final Trail trail;
    private final Clock clock;

    RequestResource(Requests requests, RequestFiles files, Trail trail, Clock clock) {
        this.requests = requests;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(
            operationId = "listRequests",
            summary = "What residents ask within the caller's scope, without who they are")
    public Page<RequestItem> list(@BeanParam RequestQuestion question, @BeanParam Paging paging) {
        return files.page(question.restriction(clock.instant()), question.order(), paging);
    }

    @GET
    @Path("/{id}")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "readRequest", summary = "A resident's request, who asks masked")
    public RestResponse<RequestFile> read(@PathParam("id") UUID id) {
        ResidentRequest request = requests.find(id).orElseThrow(Refusal::notFound);
        return Etag.ok(files.fileOf(request), request.version());
    }

    @POST
    @Path("/{id}/disclosures")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once(keep = false)
    @Operation(
            operationId = "discloseResident",
            summary = "Show in full who asks; who saw it, when and why goes into the audit trail")
    public PartyView disclose(@PathParam("id") UUID id, @Valid @NotNull DisclosureForm body) {
        ResidentRequest request = requests.find(id).orElseThrow(Refusal::notFound);
        trail.note("resident-disclosed", RequestBook.RECORD, id.toString(), request.ancestors(), body.reason());
        return request.residents().stream()
                .findFirst()
                .map(PartyView::inFull)
                .orElseThrow(() -> Refusal.notFound("nobody-named"));
    }
}
