package org.onebeat.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class JtaTransactions implements Transactions {

    @Override
    public boolean active() {
        return QuarkusTransaction.isActive();
    }

    @Override
    public void run(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
