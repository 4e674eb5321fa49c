package org.onebeat.personnel.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/**
 * In which category and unit a person serves, from when until when (domain.md section 3). The database keeps it from the
 * person's own row; it is read here, and it stands where the person stands.
 */
@Entity
@Immutable
public class Employment implements Placed {
    @Id
    private Long id;

    private int personId;
    private String category;
    private int unitId;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "until_date")
    private LocalDate until;

    @Embedded
    private Ancestors ancestors;

    protected Employment() {}

    public int person() {
        return personId;
    }

    public String category() {
        return category;
    }

    /** Area id of the station, county or city. */
    public int unit() {
        return unitId;
    }

    public LocalDate from() {
        return from;
    }

    /** Exclusive; null while it goes on. */
    public LocalDate until() {
        return until;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
