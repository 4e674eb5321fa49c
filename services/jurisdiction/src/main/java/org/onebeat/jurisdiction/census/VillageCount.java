package org.onebeat.jurisdiction.census;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** Households and people of a village on a day, as a source tells them. Counts only: no resident is in it. */
@Entity
class VillageCount implements Placed {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Ancestors ancestors;

    @Column(name = "counted_on")
    private LocalDate on;

    private int households;
    private int people;
    private String source;

    protected VillageCount() {}

    VillageCount(UUID id, Ancestors village, LocalDate on, CountForm form) {
        this.id = id;
        this.ancestors = village;
        this.on = on;
        correct(form);
    }

    /** Was counted wrong, or taken over wrong. */
    void correct(CountForm form) {
        households = form.households();
        people = form.people();
        source = form.source().strip();
    }

    /** The village stands elsewhere, and its counts with it. */
    void move(Ancestors where) {
        ancestors = where;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    LocalDate on() {
        return on;
    }

    int households() {
        return households;
    }

    int people() {
        return people;
    }

    String source() {
        return source;
    }
}
