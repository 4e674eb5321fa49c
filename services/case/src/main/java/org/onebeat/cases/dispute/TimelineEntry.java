package org.onebeat.cases.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.onebeat.service.act.Act;

/** One thing that happened, as the file tells it; never changed afterwards. */
@Entity
@Table(name = "dispute_timeline")
public class TimelineEntry extends Part {

    @Enumerated(EnumType.STRING)
    private Happening happening;

    @Column(name = "by_person")
    private Integer by;

    private Instant occurredAt;
    private Instant recordedAt;
    private String note;

    protected TimelineEntry() {}

    TimelineEntry(Dispute dispute, Happening happening, Act act, Instant occurredAt, String note) {
        super(dispute, dispute.sequence());
        this.happening = happening;
        this.by = act.by();
        this.occurredAt = occurredAt;
        this.recordedAt = act.recordedAt();
        this.note = note;
    }

    public Happening happening() {
        return happening;
    }

    /** Person id, null when nobody asked. */
    public Integer by() {
        return by;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String note() {
        return note;
    }
}
