package org.onebeat.cases.archive;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/disputes/{id}/archive")
@RunOnVirtualThread
@Tag(name = "documents")
class ArchiveResource {

    private final Disputes disputes;
    private final Archives archives;
    private final Trail trail;

    ArchiveResource(Disputes disputes, Archives archives, Trail trail) {
        this.disputes = disputes;
        this.archives = archives;
        this.trail = trail;
    }

    @GET
    @Produces(Pdf.TYPE)
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(
            operationId = "readArchive",
            summary =
                    "The whole file of an ended dispute as one document, its parties masked; who took it is in the audit trail")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = Pdf.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> read(@PathParam("id") UUID id) {
        Dispute dispute = disputes.find(id).orElseThrow(Refusal::notFound);
        byte[] document = archives.content(id).orElseThrow(() -> Refusal.notFound("no-archive"));
        trail.note("archive-read", "dispute", id.toString(), dispute.ancestors(), null);
        return Pdf.answer("file-" + dispute.number().value(), document);
    }
}
