package org.onebeat.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;

@Entity
class Note implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded
    private Ancestors ancestors;

    private String state;
    private String text;
    private Instant recordedAt;

    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    private UUID matter;

    protected Note() {}

    Note(Ancestors ancestors, String text, Instant recordedAt) {
        this.ancestors = ancestors;
        this.state = "OPEN";
        this.text = text;
        this.recordedAt = recordedAt;
    }

    Long id() {
        return id;
    }

    String text() {
        return text;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public UUID grantable() {
        return matter;
    }

    void moveTo(Ancestors place) {
        ancestors = place;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
