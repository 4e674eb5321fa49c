package org.onebeat.jurisdiction.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** A character, or two in a row, of an area's name; written by the database, read by searches only. */
@Entity
@Immutable
@IdClass(AreaGram.Key.class)
class AreaGram {

    record Key(int area, String gram) implements Serializable {}

    @Id
    @Column(name = "area_id")
    private int area;

    @Id
    private String gram;
}
