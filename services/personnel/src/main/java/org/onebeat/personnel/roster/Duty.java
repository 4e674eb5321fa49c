package org.onebeat.personnel.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.onebeat.personnel.roster.making.Watch;

/** One duty of one day 值班 and who takes it. */
@Entity
public class Duty {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "duty_id")
    @SequenceGenerator(name = "duty_id", sequenceName = "duty_id", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Roster roster;

    private LocalDate day;
    private String code;
    private int slot;
    private Instant fromAt;
    private Instant untilAt;
    private Integer personId;
    private boolean pinned;

    @Column(name = "county_id")
    private int countyId;

    protected Duty() {}

    Duty(Roster roster, String code, int slot, Watch watch) {
        this.roster = roster;
        this.code = code;
        this.slot = slot;
        this.day = watch.day();
        this.fromAt = watch.from();
        this.untilAt = watch.until();
        this.countyId = roster.ancestors().countyId();
    }

    /** Whether that is news. */
    boolean give(Integer person, boolean byHand) {
        boolean news = !Objects.equals(personId, person) || pinned != byHand;
        personId = person;
        pinned = byHand;
        return news;
    }

    public Long id() {
        return id;
    }

    /** The day on which it begins. */
    public LocalDate day() {
        return day;
    }

    /** Its kind, as the rule of its day calls it. */
    public String code() {
        return code;
    }

    /** Of several of its kind on a day, which one. */
    public int slot() {
        return slot;
    }

    public Watch watch() {
        return new Watch(day, fromAt, untilAt);
    }

    public Instant from() {
        return fromAt;
    }

    public Instant until() {
        return untilAt;
    }

    /** Null while nobody takes it. */
    public Integer person() {
        return personId;
    }

    /** Area id of the station on whose roster it stands. */
    public int station() {
        return roster.station();
    }

    /** Id of the county in which its roster stands. */
    public int county() {
        return countyId;
    }

    /** Said by hand: it stays when the month is made again. */
    public boolean pinned() {
        return pinned;
    }
}
