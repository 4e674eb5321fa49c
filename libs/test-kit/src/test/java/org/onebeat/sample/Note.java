package org.onebeat.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import org.onebeat.service.encryption.EncryptedText;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** What the sample service keeps: a note about a village, by an author whose name is encrypted. */
@Entity
class Note implements Placed {
    @Id
    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    private UUID id;

    @Version
    private long version;

    private String subject;

    @Convert(converter = EncryptedText.class)
    private String author;

    private String authorIndex;
    private Instant recordedAt;

    @Embedded
    private Ancestors ancestors;

    protected Note() {}

    Note(String subject, String author, String authorIndex, Instant recordedAt, Ancestors ancestors) {
        this.subject = subject;
        this.author = author;
        this.authorIndex = authorIndex;
        this.recordedAt = recordedAt;
        this.ancestors = ancestors;
    }

    void rename(String newSubject) {
        if (subject.startsWith("sealed")) {
            throw Refusal.conflict("note-sealed", Map.of("subject", subject))
                    .with("possible", java.util.List.of("READ"));
        }
        subject = newSubject;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String subject() {
        return subject;
    }

    String author() {
        return author;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
