package org.onebeat.cases.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Part;

/** A triage as it was done: each answer and its weight are kept with the result. */
@Entity
public class Triage extends Part {

    private int catalogueVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Answer> answers;

    private int points;

    @Enumerated(EnumType.STRING)
    private Colour proposed;

    @Enumerated(EnumType.STRING)
    private Colour colour;

    private String reason;

    @Column(name = "by_person")
    private Integer by;

    private Instant occurredAt;

    protected Triage() {}

    public Triage(Dispute dispute, Verdict verdict, Integer by, Instant occurredAt) {
        super(dispute, dispute.sequence());
        this.catalogueVersion = verdict.weighing().version();
        this.answers = verdict.weighing().answers();
        this.points = verdict.weighing().points();
        this.proposed = verdict.weighing().colour();
        this.colour = verdict.colour();
        this.reason = verdict.reason();
        this.by = by;
        this.occurredAt = occurredAt;
    }

    public int catalogueVersion() {
        return catalogueVersion;
    }

    public List<Answer> answers() {
        return answers;
    }

    public int points() {
        return points;
    }

    public Colour proposed() {
        return proposed;
    }

    public Colour colour() {
        return colour;
    }

    public String reason() {
        return reason;
    }

    public Integer by() {
        return by;
    }

    public Instant occurredAt() {
        return occurredAt;
    }
}
