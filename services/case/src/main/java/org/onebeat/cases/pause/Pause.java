package org.onebeat.cases.pause;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Part;

/** A time in which a dispute waits for somebody else, and its clocks with it (architecture.md section 5). */
@Entity
public class Pause extends Part {

    private String reason;
    private Instant since;
    private Instant until;

    protected Pause() {}

    /** @param reason for what it waits */
    public Pause(Dispute dispute, String reason, Instant since) {
        super(dispute, dispute.sequence());
        this.reason = reason;
        this.since = since;
    }

    public void end(Instant at) {
        until = at;
    }

    public String reason() {
        return reason;
    }

    public Instant since() {
        return since;
    }

    /** Null while it waits. */
    public Instant until() {
        return until;
    }
}
