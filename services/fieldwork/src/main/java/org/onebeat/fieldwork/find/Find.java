package org.onebeat.fieldwork.find;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.onebeat.fieldwork.activity.Activity;
import org.onebeat.fieldwork.activity.ActivityKind;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaIds;
import org.onebeat.territory.Placed;

/**
 * A dispute or a hazard that somebody came upon. The sentence stays here and is shown to who works on the matter; the
 * matter itself is opened by its own service, which tells its number. The mark and the link are written each for itself:
 * two listeners hear of them at once.
 */
@Entity
@DynamicUpdate
public class Find implements Placed {

    private static final String USUAL_SEVERITY = "GENERAL";

    @Id
    private UUID id;

    /** Counts the events told. */
    private long sequence;

    private UUID activityId;
    private int position;

    @Enumerated(EnumType.STRING)
    private ActivityKind activityKind;

    @Embedded
    private Ancestors ancestors;

    @Enumerated(EnumType.STRING)
    private FindKind kind;

    private String category;
    private String severity;
    private String sentence;

    @Column(name = "by_person")
    private int by;

    private Instant occurredAt;
    private Instant recordedAt;
    private boolean training;
    private UUID matterId;
    private String matterNumber;
    private String matterState;

    protected Find() {}

    public Find(UUID id, Activity activity, int position, NewFind told) {
        this.id = id;
        this.sequence = 1;
        this.activityId = activity.id();
        this.position = position;
        this.activityKind = activity.kind();
        this.ancestors = activity.ancestors();
        this.kind = told.kind();
        this.category = told.category();
        this.severity = told.kind() == FindKind.DISPUTE ? null : severity(told);
        this.sentence = told.text().strip();
        this.by = activity.by();
        this.occurredAt = activity.occurredAt();
        this.recordedAt = activity.recordedAt();
        this.training = activity.training();
    }

    private static String severity(NewFind told) {
        return told.severity() == null ? USUAL_SEVERITY : told.severity();
    }

    /** It turns out to be practice, or real after all: what it became follows. */
    public FindReported mark(boolean practice) {
        training = practice;
        sequence++;
        return reported();
    }

    /** What other services hear of it: everything but the sentence. */
    public FindReported reported() {
        return new FindReported(
                id,
                activityId,
                activityKind.name(),
                kind.name(),
                category,
                severity,
                AreaIds.of(ancestors),
                by,
                occurredAt,
                recordedAt,
                training,
                sequence);
    }

    /** The matter was opened, or stands otherwise now. */
    public void link(UUID matter, String number, String state) {
        matterId = matter;
        matterNumber = number;
        matterState = state;
    }

    public UUID id() {
        return id;
    }

    public boolean training() {
        return training;
    }

    UUID activityId() {
        return activityId;
    }

    ActivityKind activityKind() {
        return activityKind;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    public FindKind kind() {
        return kind;
    }

    public String category() {
        return category;
    }

    /** Null for a dispute. */
    public String severity() {
        return severity;
    }

    public String sentence() {
        return sentence;
    }

    int by() {
        return by;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    /** Null until the matter is opened. */
    UUID matterId() {
        return matterId;
    }

    String matterNumber() {
        return matterNumber;
    }

    String matterState() {
        return matterState;
    }
}
