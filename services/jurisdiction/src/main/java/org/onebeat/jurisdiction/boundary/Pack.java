package org.onebeat.jurisdiction.boundary;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.onebeat.service.position.ReferenceSystem;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** Outlines that came in together: whose map, since when it holds, and what it changed. Never changes itself. */
@Entity
@Immutable
@Table(name = "boundary_pack")
class Pack implements Placed {

    @Id
    private UUID id;

    @Embedded
    private Ancestors ancestors;

    @Enumerated(EnumType.STRING)
    private ReferenceSystem system;

    private String approval;
    private String source;

    @Column(name = "valid_from")
    private LocalDate from;

    private int features;

    @Embedded
    private Changes changes;

    private int warnings;
    private Instant importedAt;
    private int importedBy;

    protected Pack() {}

    Pack(Origin origin, Ancestors where, NewBoundaries form, Changes changes, int warnings) {
        this.id = origin.pack();
        this.ancestors = where;
        this.system = origin.system();
        this.approval = origin.approval();
        this.source = origin.source();
        this.from = form.from();
        this.features = form.collection().features().size();
        this.changes = changes;
        this.warnings = warnings;
    }

    /** Was brought in by this person. */
    Pack by(int person, Instant at) {
        importedBy = person;
        importedAt = at;
        return this;
    }

    UUID id() {
        return id;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    ReferenceSystem system() {
        return system;
    }

    String approval() {
        return approval;
    }

    String source() {
        return source;
    }

    LocalDate from() {
        return from;
    }

    int features() {
        return features;
    }

    Changes changes() {
        return changes;
    }

    int warnings() {
        return warnings;
    }

    Instant importedAt() {
        return importedAt;
    }

    int importedBy() {
        return importedBy;
    }
}
