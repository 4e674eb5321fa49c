package org.onebeat.cases.agreement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Disputes;
import org.onebeat.cases.document.Pdf;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/disputes/{id}/agreement-document")
@RunOnVirtualThread
@Tag(name = "documents")
class AgreementDocumentResource {

    private final Disputes disputes;
    private final AgreementDocument document;
    private final Trail trail;

    AgreementDocumentResource(Disputes disputes, AgreementDocument document, Trail trail) {
        this.disputes = disputes;
        this.document = document;
        this.trail = trail;
    }

    @POST
    @Produces(Pdf.TYPE)
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once(keep = false)
    @Operation(
            operationId = "printAgreement",
            summary =
                    "The agreement on paper, with the parties in full; who took it, when and why goes into the audit trail")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Pdf.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> print(@PathParam("id") UUID id, @Valid @NotNull PrintForm body) {
        Dispute dispute = disputes.find(id).orElseThrow(Refusal::notFound);
        if (!dispute.isAgreed()) {
            throw Refusal.conflict("no-agreement");
        }
        trail.note("agreement-printed", "dispute", id.toString(), dispute.ancestors(), body.reason());
        return Pdf.answer("agreement-" + dispute.number().value(), document.of(dispute));
    }
}
