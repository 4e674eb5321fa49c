package org.onebeat.hazard.hazard;

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

/** One thing that happened, and who answered for it at what level after; never changed. */
@Entity
@Table(name = "hazard_timeline")
@IdClass(TimelineEntry.Key.class)
class TimelineEntry {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    private Hazard hazard;

    @Id
    private long sequence;

    @Column(name = "county_id", updatable = false)
    private int countyId;

    @Enumerated(EnumType.STRING)
    private Happening happening;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(name = "responsible_id")
    private Integer responsible;

    @Column(name = "by_person")
    private Integer by;

    private Instant occurredAt;
    private Instant recordedAt;
    private String note;

    protected TimelineEntry() {}

    TimelineEntry(Hazard hazard, Happening happening, Act act, Instant occurredAt, String note) {
        this.hazard = hazard;
        this.sequence = hazard.sequence();
        this.countyId = hazard.ancestors().countyId();
        this.happening = happening;
        this.level = hazard.level();
        this.responsible = hazard.responsible();
        this.by = act.by();
        this.occurredAt = occurredAt;
        this.recordedAt = act.recordedAt();
        this.note = note;
    }

    long sequence() {
        return sequence;
    }

    Happening happening() {
        return happening;
    }

    Level level() {
        return level;
    }

    /** Person id, null while nobody held the village. */
    Integer responsible() {
        return responsible;
    }

    /** Person id, null when nobody asked. */
    Integer by() {
        return by;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String note() {
        return note;
    }

    record Key(UUID hazard, long sequence) implements Serializable {}
}
