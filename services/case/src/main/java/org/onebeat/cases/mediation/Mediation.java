package org.onebeat.cases.mediation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Part;

/** One attempt to bring the parties together: how it began, and what came of it. */
@Entity
public class Mediation extends Part {

    @Enumerated(EnumType.STRING)
    private MediationKind kind;

    private String place;
    private String note;
    private Instant startedAt;
    private String terms;
    private Instant agreedAt;
    private Instant failedAt;

    protected Mediation() {}

    public Mediation(Dispute dispute, MediationStart start, Instant startedAt) {
        super(dispute, dispute.sequence());
        this.kind = start.kind();
        this.place = start.place();
        this.note = start.note();
        this.startedAt = startedAt;
    }

    /** @param terms the text of the agreement, as the parties would sign it */
    public void agree(String terms, Instant at) {
        this.terms = terms;
        this.agreedAt = at;
    }

    public void fail(Instant at) {
        this.failedAt = at;
    }

    public boolean isAgreed() {
        return agreedAt != null;
    }

    public MediationKind kind() {
        return kind;
    }

    public String place() {
        return place;
    }

    public String note() {
        return note;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public String terms() {
        return terms;
    }

    public Instant agreedAt() {
        return agreedAt;
    }
}
