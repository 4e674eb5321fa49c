package org.onebeat.cases.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Part;

/**
 * Who answers for a dispute, from one instant to the next: exactly one entry holds at every instant, which the
 * database's temporal key keeps.
 */
@Entity
@Table(name = "dispute_responsibility")
public class Responsibility extends Part {

    /** ROUTED follows whoever holds the village; ASSIGNED was somebody's choice and stays while that person serves there. */
    public enum How {
        ROUTED,
        ASSIGNED
    }

    @Column(name = "person_id")
    private Integer person;

    @Enumerated(EnumType.STRING)
    private How how;

    private Instant since;
    private Instant until;

    protected Responsibility() {}

    public Responsibility(Dispute dispute, Integer person, How how, Instant since) {
        super(dispute, dispute.sequence());
        this.person = person;
        this.how = how;
        this.since = since;
    }

    /** Ends this entry; the next one begins at the instant answered. */
    public Instant endAt(Instant instant) {
        // two replicas' clocks may differ by a little: an entry is never empty and never ends before it began
        until = instant.isAfter(since) ? instant : since.plus(1, ChronoUnit.MICROS);
        return until;
    }

    public boolean is(Integer person, How how) {
        return this.how == how && Objects.equals(this.person, person);
    }

    /** Person id; null while nobody holds the village. */
    public Integer person() {
        return person;
    }

    public How how() {
        return how;
    }

    public Instant since() {
        return since;
    }

    /** Null for the present one. */
    public Instant until() {
        return until;
    }
}
