package org.onebeat.jurisdiction.facility;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A kind of police point of the city's catalogue: a room, or one of the kinds of workstations and posts. */
@Entity
@Immutable
@Table(name = "police_point_kind")
class PointKind {

    @Id
    private String code;

    private int position;
    private boolean room;
    private String zh;
    private String en;

    String code() {
        return code;
    }

    boolean room() {
        return room;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
