package org.onebeat.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A use case. */
@ApplicationScoped
class Teller {

    private final Outbox outbox;

    Teller(Outbox outbox) {
        this.outbox = outbox;
    }

    @Transactional
    void tell(Happened event) {
        outbox.append(event);
    }
}
