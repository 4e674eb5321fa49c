package org.onebeat.assessment.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** How a dispute stands now. Each event tells the whole of it, so that one event missed is made good by the next. */
@Entity
class DisputeStanding implements Placed {
    @Id
    private UUID disputeId;

    @Embedded
    private Ancestors ancestors;

    private String colour;
    private String state;

    @Column(name = "is_open")
    private boolean open;

    private Instant foundAt;
    private Instant agreedAt;
    private Instant resolvedAt;
    private long sequence;

    protected DisputeStanding() {}

    DisputeStanding(DisputeHappened first, long sequence) {
        this.disputeId = first.dispute();
        take(first, sequence);
    }

    /** Takes what happened, unless something later is known already. */
    void follow(DisputeHappened happened, long sequence) {
        if (sequence > this.sequence) {
            take(happened, sequence);
        }
    }

    /** An agreement and a resolution keep their own time while they stand; a reopening takes both back. */
    private void take(DisputeHappened happened, long sequence) {
        this.sequence = sequence;
        this.ancestors = happened.place().ancestors();
        this.colour = happened.colour();
        this.state = happened.state();
        this.open = happened.open();
        this.foundAt = happened.arisenAt();
        this.agreedAt = since(agreedAt, happened.agreed() || happened.resolved(), happened.occurredAt());
        this.resolvedAt = since(resolvedAt, happened.resolved(), happened.occurredAt());
    }

    private static Instant since(Instant already, boolean stands, Instant now) {
        if (!stands) {
            return null;
        }
        return already == null ? now : already;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
