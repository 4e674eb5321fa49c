package org.onebeat.personnel.support;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.onebeat.personnel.unit.Unit;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/**
 * A specialist unit or a leader stands by a station 结对帮扶 (domain.md section 3); of a leader the station is the contact
 * point 联系点, and visits are owed.
 */
@Entity
public class Pairing implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pairing_id")
    @SequenceGenerator(name = "pairing_id", sequenceName = "pairing_id", allocationSize = 50)
    private Integer id;

    @Version
    private long version;

    private int unitId;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Enumerated(EnumType.STRING)
    private Supporter supporter;

    private String name;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "until_date")
    private LocalDate until;

    private String endReason;

    @Embedded
    private Ancestors ancestors;

    protected Pairing() {}

    /** Whose unit or leader it is. */
    enum Level {
        CITY,
        COUNTY
    }

    /** Who stands by. */
    enum Supporter {
        UNIT,
        LEADER
    }

    static Pairing of(Unit station, NewPairing wish, LocalDate from) {
        Pairing pairing = new Pairing();
        pairing.unitId = station.id();
        pairing.ancestors = station.ancestors();
        pairing.level = wish.level();
        pairing.supporter = wish.supporter();
        pairing.name = wish.name().strip();
        pairing.from = from;
        return pairing;
    }

    /** Stands by no more from that day on; an end before its first day calls it off. */
    void end(LocalDate on, String reason) {
        if (until != null) {
            throw Refusal.conflict("pairing-ended");
        }
        until = on.isBefore(from) ? from : on;
        endReason = reason;
    }

    /** A visit belongs into the time of the pairing. */
    SupportVisit visit(LocalDate on, String note) {
        if (on.isBefore(from) || until != null && !on.isBefore(until)) {
            throw Refusal.ruleBroken("visit-outside-pairing").at("on");
        }
        return new SupportVisit(this, on, note.strip());
    }

    Integer id() {
        return id;
    }

    long version() {
        return version;
    }

    int station() {
        return unitId;
    }

    Level level() {
        return level;
    }

    Supporter supporter() {
        return supporter;
    }

    String name() {
        return name;
    }

    LocalDate from() {
        return from;
    }

    /** Exclusive; null while it lasts. */
    LocalDate until() {
        return until;
    }

    String endReason() {
        return endReason;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
