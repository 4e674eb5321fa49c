package org.onebeat.service.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.onebeat.service.audit.Deed;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;

/** Makes a resource method have its effect once: see {@link Once}. */
@Once
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OnceInterceptor {
    private final Attempts attempts;
    private final Memory memory;
    private final Answers answers;
    private final Trail trail;
    private final CurrentCaller caller;

    OnceInterceptor(Attempts attempts, Memory memory, Answers answers, Trail trail, CurrentCaller caller) {
        this.attempts = attempts;
        this.memory = memory;
        this.answers = answers;
        this.trail = trail;
        this.caller = caller;
    }

    @AroundInvoke
    Object once(InvocationContext call) {
        var attempt = attempts.of(call);
        return QuarkusTransaction.joiningExisting().call(() -> carryOut(call, attempt));
    }

    private Object carryOut(InvocationContext call, Attempt attempt) throws Exception {
        memory.queue(attempt);
        var earlier = memory.find(attempt);
        if (earlier.isPresent()) {
            throw replay(earlier.get(), attempt);
        }
        var returned = call.proceed();
        var keep = call.getInterceptorBinding(Once.class).keep();
        var sealed = keep ? answers.sealed(Answer.of(returned), attempt) : null;
        if (!memory.keep(attempt, sealed, deed(call))) {
            // The row exists behind the county wall: the caller has moved since.
            throw Refusal.forbidden("out-of-scope");
        }
        return returned;
    }

    private RuntimeException replay(Remembered earlier, Attempt attempt) {
        if (!caller.forOneself() && !mayLook(earlier)) {
            return Refusal.notFound();
        }
        if (!earlier.digest().equals(attempt.digest())) {
            return Refusal.ruleBroken("idempotency-key-reused");
        }
        if (earlier.sealedAnswer() == null) {
            return Refusal.conflict("answer-not-kept");
        }
        return new Replay(answers.opened(earlier.sealedAnswer(), attempt));
    }

    private boolean mayLook(Remembered earlier) {
        return caller.scope().covers(earlier.where()) || caller.scope().opens(Deed.matterOf(earlier.recordId()));
    }

    private Deed deed(InvocationContext call) {
        return trail.deed()
                .orElseThrow(() -> new IllegalStateException(
                        call.getMethod() + " is @Once, but did not note in the Trail what it did"));
    }
}
