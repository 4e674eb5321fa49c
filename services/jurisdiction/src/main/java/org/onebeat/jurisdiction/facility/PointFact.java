package org.onebeat.jurisdiction.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** A point opened, was upgraded or closed: on which day, and where that was by the borders of the day. Never changes. */
@Entity
@Immutable
@Table(name = "police_point_fact")
class PointFact implements Placed {

    @Id
    private UUID id;

    @Column(name = "point_id")
    private UUID point;

    @Enumerated(EnumType.STRING)
    private Deed deed;

    @Column(name = "happened_on")
    private LocalDate on;

    private String note;
    private String kind;

    @Embedded
    private Ancestors ancestors;

    protected PointFact() {}

    PointFact(UUID id, PolicePoint point, Ancestors where, Deed deed, Happening happening) {
        this.id = id;
        this.point = point.id();
        this.deed = deed;
        this.on = happening.on();
        this.note = happening.note();
        this.kind = point.kind();
        this.ancestors = where;
    }

    Deed deed() {
        return deed;
    }

    LocalDate on() {
        return on;
    }

    String note() {
        return note;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
