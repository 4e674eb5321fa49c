package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;

/** What a scoped repository stands on: the persistence context and the scope of the present work. */
@ApplicationScoped
public class ScopedSession {
    private final EntityManager entities;
    private final CurrentScope scope;
    private final TransactionManager transactions;

    ScopedSession(EntityManager entities, CurrentScope scope, TransactionManager transactions) {
        this.entities = entities;
        this.scope = scope;
        this.transactions = transactions;
    }

    /** The persistence context; outside a transaction there is none, for the second wall would show nothing. */
    EntityManager entities() {
        try {
            if (transactions.getStatus() == Status.STATUS_NO_TRANSACTION) {
                throw new IllegalStateException("scoped rows are read and written inside a transaction only");
            }
            return entities;
        } catch (SystemException broken) {
            throw new IllegalStateException(broken);
        }
    }

    Scope scope() {
        return scope.get();
    }
}
