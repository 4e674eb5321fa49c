package org.onebeat.fieldwork.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.onebeat.service.act.Act;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** Something done in a village by a member of staff: one dated record, written once and never changed. */
@Entity
@Immutable
public class Activity implements Placed {

    @Id
    private UUID id;

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

    /** It is practice: marked so for ever, it counts nowhere. */
    public boolean training() {
        return training;
    }
}
