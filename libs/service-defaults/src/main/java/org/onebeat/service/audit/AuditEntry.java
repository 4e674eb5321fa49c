package org.onebeat.service.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;
import org.hibernate.generator.EventType;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** Who did what to which record, when and why. Written once, never changed. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry implements Placed {
    @Id
    @Generated(event = EventType.INSERT)
    @Column(insertable = false, updatable = false)
    private UUID id;

    @Column(name = "done_at")
    private Instant doneAt;

    private String account;

    @Column(name = "person_id")
    private Integer personId;

    private String action;

    @Column(name = "record_type")
    private String recordType;

    @Column(name = "record_id")
    private String recordId;

    private String reason;

    @Embedded
    private Ancestors ancestors;

    protected AuditEntry() {}

    AuditEntry(Instant doneAt, String account, Integer personId, Deed deed) {
        this.doneAt = doneAt;
        this.account = account;
        this.personId = personId;
        this.action = deed.action();
        this.recordType = deed.recordType();
        this.recordId = deed.recordId();
        this.reason = deed.reason();
        this.ancestors = deed.where();
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    @Override
    public UUID grantable() {
        return Deed.matterOf(recordId);
    }

    UUID id() {
        return id;
    }

    Instant doneAt() {
        return doneAt;
    }

    String account() {
        return account;
    }

    Integer personId() {
        return personId;
    }

    String action() {
        return action;
    }

    String recordType() {
        return recordType;
    }

    String recordId() {
        return recordId;
    }

    String reason() {
        return reason;
    }
}
