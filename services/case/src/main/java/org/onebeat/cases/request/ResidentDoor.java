package org.onebeat.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.onebeat.territory.CurrentCaller;

/** Where residents come in: nobody asks who they are, and what opens to them is the one request of their receipt (ADR 24). */
@ApplicationScoped
class ResidentDoor {

    static final String PROOF = "Proof";
    static final String RECEIPT = "Receipt";

    private final Proofs proofs;
    private final Receipts receipts;
    private final CurrentCaller caller;

    ResidentDoor(Proofs proofs, Receipts receipts, CurrentCaller caller) {
        this.proofs = proofs;
        this.receipts = receipts;
        this.caller = caller;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 1)
    void enter(ResourceInfo asked, ContainerRequestContext call) {
        Method method = asked.getResourceMethod();
        if (method.isAnnotationPresent(ByProof.class)) {
            caller.enterByReceipt(receipts.requestOf(
                    receiptFor(call.getHeaderString(PROOF), call.getHeaderString("Idempotency-Key"))));
        } else if (method.isAnnotationPresent(ByReceipt.class)) {
            caller.enterByReceipt(receipts.requestOf(call.getHeaderString(RECEIPT)));
        }
    }

    /** Without a key there is a receipt too, but no effect: {@link org.onebeat.service.idempotency.Once} refuses the call. */
    private String receiptFor(String proof, String key) {
        return receipts.of(proofs.solvedBy(proof), Optional.ofNullable(key).orElse(""));
    }
}
