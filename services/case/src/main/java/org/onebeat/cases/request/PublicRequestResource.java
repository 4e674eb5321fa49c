package org.onebeat.cases.request;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.onebeat.service.idempotency.Once;
import org.onebeat.territory.Open;
import org.onebeat.territory.Territory;

/** What a resident does without signing in: asks by a proof, and follows the answer by the receipt (docs/security.md). */
@Path("/public")
@RunOnVirtualThread
@Tag(name = "public")
class PublicRequestResource {

    private static final String RECEIPT = "The receipt, however it is written";

    private final Proofs proofs;
    private final Receipts receipts;
    private final Asking asking;
    private final ResidentSteps steps;
    private final Territory territory;

    PublicRequestResource(Proofs proofs, Receipts receipts, Asking asking, ResidentSteps steps, Territory territory) {
        this.proofs = proofs;
        this.receipts = receipts;
        this.asking = asking;
        this.steps = steps;
        this.territory = territory;
    }

    @POST
    @Path("requests")
    @Open
    @ByProof
    @Once
    @Operation(
            operationId = "askAsResident",
            summary =
                    "Ask, request a service, report, or call for help; the answer holds the receipt, which nobody can look up")
    public Slip ask(
            @HeaderParam(ResidentDoor.PROOF) @Parameter(description = "challenge.number, solved") String proof,
            @HeaderParam("Idempotency-Key") @Parameter(hidden = true) String key,
            @Valid @NotNull NewRequest body) {
        UUID challenge = proofs.solvedBy(proof);
        String receipt = receipts.of(challenge, key);
        return Slip.of(asking.ask(body, receipts.requestOf(receipt), challenge), Receipts.shown(receipt), territory);
    }

    @GET
    @Path("request")
    @Open
    @ByReceipt
    @NoCache
    @Transactional
    @Operation(operationId = "readAsResident", summary = "The request of a receipt with its answer")
    public Slip read(@HeaderParam(ResidentDoor.RECEIPT) @Parameter(description = RECEIPT) String receipt) {
        return steps.read(receipts.requestOf(receipt));
    }

    @POST
    @Path("request/lines")
    @Open
    @ByReceipt
    @Once
    @Operation(operationId = "addAsResident", summary = "Say something more while it waits for an answer")
    public Slip add(
            @HeaderParam(ResidentDoor.RECEIPT) @Parameter(description = RECEIPT) String receipt,
            @Valid @NotNull Words body) {
        return steps.add(receipts.requestOf(receipt), body.text());
    }

    @POST
    @Path("request/judgement")
    @Open
    @ByReceipt
    @Once
    @Operation(
            operationId = "judgeAsResident",
            summary = "Say that it is solved, or that it is not: then it waits for another answer, three times at most")
    public Slip judge(
            @HeaderParam(ResidentDoor.RECEIPT) @Parameter(description = RECEIPT) String receipt,
            @Valid @NotNull Judgement body) {
        return steps.judge(receipts.requestOf(receipt), body);
    }

    @POST
    @Path("request/withdrawal")
    @Open
    @ByReceipt
    @Once
    @Operation(operationId = "withdrawAsResident", summary = "Withdraw it while it waits for an answer")
    public Slip withdraw(@HeaderParam(ResidentDoor.RECEIPT) @Parameter(description = RECEIPT) String receipt) {
        return steps.withdraw(receipts.requestOf(receipt));
    }
}
