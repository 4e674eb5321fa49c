package org.onebeat.cases.likeness;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Disputes;
import org.onebeat.service.paging.Page;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/disputes")
@RunOnVirtualThread
@Tag(name = "likeness")
class LikelyResource {

    private final LikelyDisputes likely;
    private final Disputes disputes;
    private final Clock clock;

    LikelyResource(LikelyDisputes likely, Disputes disputes, Clock clock) {
        this.likely = likely;
        this.disputes = disputes;
        this.clock = clock;
    }

    @GET
    @Path("/likely")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(
            operationId = "listLikelyDisputes",
            summary =
                    "Disputes within the caller's scope that are perhaps the one that is being reported; five at most")
    public Page<LikelyDispute> toReport(@Valid @BeanParam LikelyQuestion question) {
        return Page.whole(likely.to(question.report(clock.instant())));
    }

    @GET
    @Path("/{id}/likely")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(
            operationId = "listLikelySame",
            summary = "Disputes within the caller's scope that are perhaps the same as this one; five at most")
    public Page<LikelyDispute> toDispute(@PathParam("id") UUID id) {
        Dispute dispute = disputes.find(id).orElseThrow(Refusal::notFound);
        return Page.whole(likely.to(Report.of(dispute)));
    }
}
