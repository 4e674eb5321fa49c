package org.onebeat.personnel.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** That a published duty went from one to another. */
@Entity
public class DutyChange {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Roster roster;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Duty duty;

    private Instant at;
    private Integer byPerson;
    private Integer fromPerson;
    private Integer toPerson;
    private String reason;

    @Column(name = "county_id")
    private int countyId;

    protected DutyChange() {}

    DutyChange(Roster roster, Duty duty, Integer to, Rearrangement by) {
        this.roster = roster;
        this.duty = duty;
        this.at = by.at();
        this.byPerson = by.person();
        this.fromPerson = duty.person();
        this.toPerson = to;
        this.reason = by.reason();
        this.countyId = roster.ancestors().countyId();
    }

    Long id() {
        return id;
    }

    Duty duty() {
        return duty;
    }

    Instant at() {
        return at;
    }

    /** Null: made anew by the solver. */
    Integer by() {
        return byPerson;
    }

    Integer from() {
        return fromPerson;
    }

    Integer to() {
        return toPerson;
    }

    String reason() {
        return reason;
    }
}
