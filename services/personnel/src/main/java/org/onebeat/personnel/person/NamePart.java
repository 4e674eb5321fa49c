package org.onebeat.personnel.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** A part of a name, for queries only; {@link NameIndex} writes the rows. */
@Entity
class NamePart {
    @EmbeddedId
    private Key key;

    protected NamePart() {}

    @Embeddable
    record Key(
            String part,
            @Column(name = "county_id") Integer countyId,
            @Column(name = "person_id") Integer personId) {}
}
