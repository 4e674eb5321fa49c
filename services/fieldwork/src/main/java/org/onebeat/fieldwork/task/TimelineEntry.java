package org.onebeat.fieldwork.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.onebeat.service.act.Act;

/** One thing that happened to a task and who was responsible after it; never changed afterwards. */
@Entity
@IdClass(TimelineEntry.Key.class)
@Table(name = "task_timeline")
public class TimelineEntry {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    private Task task;

    @Id
    private long sequence;

    @Column(name = "county_id", updatable = false)
    private int countyId;

    @Enumerated(EnumType.STRING)
    private Happening happening;

    @Column(name = "by_person")
    private Integer by;

    private Integer responsible;

    @Enumerated(EnumType.STRING)
    private Level level;

    private Instant occurredAt;
    private Instant recordedAt;
    private String note;

    protected TimelineEntry() {}

    TimelineEntry(Task task, Happening happening, Act act, String note) {
        this.task = task;
        this.sequence = task.sequence();
        this.countyId = task.ancestors().countyId();
        this.happening = happening;
        this.by = act.by();
        this.responsible = task.responsible();
        this.level = task.level();
        this.occurredAt = act.occurredAt();
        this.recordedAt = act.recordedAt();
        this.note = note;
    }

    public long sequence() {
        return sequence;
    }

    public Happening happening() {
        return happening;
    }

    /** Person id; null when a clock ran out, or a posting or an area changed. */
    public Integer by() {
        return by;
    }

    public Integer responsible() {
        return responsible;
    }

    public Level level() {
        return level;
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

    public record Key(UUID task, long sequence) implements Serializable {}
}
