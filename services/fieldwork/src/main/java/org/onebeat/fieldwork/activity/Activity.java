package org.onebeat.fieldwork.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.onebeat.service.act.Act;
import org.onebeat.service.act.Stamped;
import org.onebeat.territory.Ancestors;

/**
 * Something done in a village by a member of staff: one dated record, written once and never changed, except that it may
 * turn out to be practice or real.
 */
@Entity
public class Activity implements Stamped {

    @Id
    private UUID id;

    /** Counts the events told. */
    private long sequence;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    @Embedded
    private Ancestors ancestors;

    @Column(name = "by_person")
    private int by;

    private Instant occurredAt;
    private Instant recordedAt;

    @Embedded
    private Figures figures;

    @Embedded
    private Particulars particulars;

    private int findCount;
    private boolean imported;
    private boolean training;

    protected Activity() {}

    Activity(UUID id, ActivityKind kind, Ancestors where, Act act, Figures figures, Particulars told, int findCount) {
        this.id = id;
        this.sequence = 1;
        this.kind = kind;
        this.ancestors = where;
        this.by = act.by();
        this.occurredAt = act.occurredAt();
        this.recordedAt = act.recordedAt();
        this.training = act.training();
        this.figures = figures;
        this.particulars = told;
        this.findCount = findCount;
    }

    ActivityRecorded recorded() {
        Act act = Act.then(by, occurredAt, recordedAt).inTraining(training);
        return ActivityRecorded.of(id, kind, ancestors, act, figures, findCount);
    }

    /** It turns out to be practice, or real after all, and is told once more under that mark. */
    ActivityMarked mark(boolean practice) {
        training = practice;
        sequence++;
        return new ActivityMarked(recorded(), sequence);
    }

    @Override
    public UUID id() {
        return id;
    }

    public ActivityKind kind() {
        return kind;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    /** Person id of who did it. */
    public int by() {
        return by;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }

    Figures figures() {
        return figures;
    }

    Particulars particulars() {
        return particulars;
    }

    int findCount() {
        return findCount;
    }

    boolean imported() {
        return imported;
    }

    @Override
    public boolean training() {
        return training;
    }
}
