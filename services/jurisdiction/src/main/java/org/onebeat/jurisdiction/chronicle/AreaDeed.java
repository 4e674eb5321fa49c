package org.onebeat.jurisdiction.chronicle;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** An entry of the audit trail, read as part of an area's history. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AreaDeed implements Placed {

    @Id
    private UUID id;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "person_id")
    private Integer person;

    private String action;

    @Column(name = "record_type")
    private String recordType;

    @Column(name = "record_id")
    private String recordId;

    private String reason;

    @Embedded
    private Ancestors ancestors;

    protected AreaDeed() {}

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    Instant doneAt() {
        return doneAt;
    }

    Integer person() {
        return person;
    }

    String action() {
        return action;
    }

    String reason() {
        return reason;
    }
}
