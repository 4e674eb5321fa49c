package org.onebeat.fieldwork.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** What stands on the cover of a hand-over and never changes: who, to whom, on which day, where, until when. */
@MappedSuperclass
abstract class HandoverCover implements Placed {

    @Id
    private UUID id;

    @Column(name = "outgoing_id")
    private int outgoing;

    @Column(name = "incoming_id")
    private int incoming;

    private LocalDate day;
    private Instant dueAt;
    private Instant openedAt;

    @Embedded
    private Ancestors ancestors;

    protected HandoverCover() {}

    HandoverCover(UUID id, Turn turn, Instant dueAt, Instant now) {
        this.id = id;
        this.outgoing = turn.outgoing();
        this.incoming = turn.incoming();
        this.day = turn.day();
        this.ancestors = turn.station();
        this.dueAt = dueAt;
        this.openedAt = now;
    }

    /** Whether it is the hand-over that this turn asks for. */
    boolean isOf(Turn turn) {
        return outgoing == turn.outgoing()
                && incoming == turn.incoming()
                && day.equals(turn.day())
                && ancestors.equals(turn.station());
    }

    UUID id() {
        return id;
    }

    int outgoing() {
        return outgoing;
    }

    int incoming() {
        return incoming;
    }

    LocalDate day() {
        return day;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
