package org.onebeat.jurisdiction.patrol;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A kind of crew of the city's catalogue. */
@Entity
@Immutable
@Table(name = "patrol_crew_kind")
class CrewKind {

    @Id
    private String code;

    private int position;
    private String zh;
    private String en;

    String code() {
        return code;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
