package org.onebeat.cases.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import org.onebeat.service.encryption.BlindIndex;

/** Indexes a party as it is filed, so that no party is ever stored without. */
@ApplicationScoped
class PartyIndexing {

    private final BlindIndex index;

    PartyIndexing(BlindIndex index) {
        this.index = index;
    }

    @PrePersist
    void index(Party party) {
        party.index(index);
    }
}
