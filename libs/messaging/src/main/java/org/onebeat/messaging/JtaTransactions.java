package org.onebeat.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

@ApplicationScoped
class JtaTransactions implements Transactions {

    private final TransactionSynchronizationRegistry registry;

    JtaTransactions(TransactionSynchronizationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public boolean active() {
        return QuarkusTransaction.isActive();
    }

    @Override
    public void run(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    @Override
    public void afterCommit(Runnable work) {
        if (registry.getResource(work) == null) {
            registry.putResource(work, work);
            registry.registerInterposedSynchronization(new AfterCommit(work));
        }
    }

    private record AfterCommit(Runnable work) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                work.run();
            }
        }
    }
}
