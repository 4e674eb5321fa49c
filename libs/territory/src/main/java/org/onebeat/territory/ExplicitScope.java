package org.onebeat.territory;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Runs work in a request context of its own, whose scope is said and not found. */
@ApplicationScoped
class ExplicitScope {
    private final CurrentScope current;

    ExplicitScope(CurrentScope current) {
        this.current = current;
    }

    <T> T supply(Scope scope, Supplier<T> work) {
        return QuarkusTransaction.suspendingExisting().call(() -> inContext(scope, work));
    }

    private <T> T inContext(Scope scope, Supplier<T> work) {
        ManagedContext context = Arc.container().requestContext();
        ContextState before = context.getStateIfActive();
        context.activate();
        try {
            current.set(scope);
            return work.get();
        } finally {
            context.terminate();
            if (before != null) {
                context.activate(before);
            }
        }
    }
}
