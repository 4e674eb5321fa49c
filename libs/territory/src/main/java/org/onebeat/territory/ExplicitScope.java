package org.onebeat.territory;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.util.function.Supplier;

/** Runs work in a request context of its own, whose scope is said and not found. */
@ApplicationScoped
class ExplicitScope {
    private final CurrentScope current;
    private final TransactionManager transactions;

    ExplicitScope(CurrentScope current, TransactionManager transactions) {
        this.current = current;
        this.transactions = transactions;
    }

    /** A transaction of the caller's is suspended: it was begun for another scope, and keeps it. */
    <T> T supply(Scope scope, Supplier<T> work) {
        try {
            Transaction callers = transactions.suspend();
            try {
                return inContext(scope, work);
            } finally {
                if (callers != null) {
                    transactions.resume(callers);
                }
            }
        } catch (SystemException | InvalidTransactionException broken) {
            throw new IllegalStateException(broken);
        }
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
