package org.onebeat.cases.mediation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.onebeat.cases.confirmation.Asking;
import org.onebeat.cases.confirmation.Confirmation;
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
    private String facts;
    private String terms;
    private String performance;
    private LocalDate performBy;
    private Instant agreedAt;

    /** Null before, and for what is not for a civil court. */
    @Embedded
    private Asking confirmation;

    private Instant failedAt;

    protected Mediation() {}

    public Mediation(Dispute dispute, MediationStart start, Instant startedAt) {
        super(dispute, dispute.sequence());
        this.kind = start.kind();
        this.place = start.place();
        this.note = start.note();
        this.startedAt = startedAt;
    }

    public void agree(Wording wording, Instant at, int courtDays) {
        facts = wording.facts();
        terms = wording.terms();
        performance = wording.performance();
        performBy = wording.performBy();
        agreedAt = at;
        confirmation = kind == MediationKind.CIVIL ? Asking.from(at, courtDays) : null;
    }

    /** The parties ask a court to confirm it, or do not, or the court has decided. */
    public void confirm(Confirmation next, Instant at, String note) {
        confirmation = confirmation.come(next, at, note);
    }

    /** Whether anything can still come of asking a court. */
    public boolean mayBeConfirmed() {
        return confirmation != null && !confirmation.ended();
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

    /** Null before. */
    public Wording wording() {
        return isAgreed() ? new Wording(facts, terms, performance, performBy) : null;
    }

    /** Null before, and for what is not for a civil court. */
    public Asking confirmation() {
        return confirmation;
    }

    public Instant agreedAt() {
        return agreedAt;
    }
}
