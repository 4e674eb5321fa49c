package org.onebeat.fieldwork.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** Something that asks for a person's attention; it stands where its matter stood when it was told. */
@Entity
class Notice implements Placed {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private int person;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Enumerated(EnumType.STRING)
    private About about;

    private UUID matterId;
    private String number;
    private String category;

    @Embedded
    private Ancestors ancestors;

    private Instant toldAt;
    private Instant readAt;

    protected Notice() {}

    /** The person has seen it; a second time changes nothing. */
    void receive(Instant now) {
        readAt = readAt == null ? now : readAt;
    }

    UUID id() {
        return id;
    }

    int person() {
        return person;
    }

    Reason reason() {
        return reason;
    }

    About about() {
        return about;
    }

    UUID matterId() {
        return matterId;
    }

    String number() {
        return number;
    }

    String category() {
        return category;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    Instant toldAt() {
        return toldAt;
    }

    /** Null until it is received. */
    Instant readAt() {
        return readAt;
    }
}
