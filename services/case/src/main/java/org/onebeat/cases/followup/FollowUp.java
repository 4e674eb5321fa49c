package org.onebeat.cases.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Part;

/** A visit after an agreement: does it hold, and how content are the parties (domain.md section 5)? */
@Entity
@Table(name = "follow_up")
public class FollowUp extends Part {

    private int round;
    private boolean holds;
    private int satisfaction;
    private String note;

    @Column(name = "by_person")
    private Integer by;

    private Instant occurredAt;

    protected FollowUp() {}

    public FollowUp(Dispute dispute, int round, Finding finding, Integer by, Instant occurredAt) {
        super(dispute, dispute.sequence());
        this.round = round;
        this.holds = finding.holds();
        this.satisfaction = finding.satisfaction();
        this.note = finding.note();
        this.by = by;
        this.occurredAt = occurredAt;
    }

    public int round() {
        return round;
    }

    public boolean holds() {
        return holds;
    }

    public int satisfaction() {
        return satisfaction;
    }

    public String note() {
        return note;
    }

    public Integer by() {
        return by;
    }

    public Instant occurredAt() {
        return occurredAt;
    }
}
