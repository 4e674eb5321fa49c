package org.onebeat.personnel.roster;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onebeat.personnel.roster.making.Watch;
import org.onebeat.personnel.roster.rule.DutyRule;
import org.onebeat.personnel.roster.rule.Rulebook;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** The duties of a station in one month (domain.md section 3, "1 + 3 + 2"); what it tells begins with its publication. */
@Entity
public class Roster implements Placed {
    @Id
    private int id;

    @Version
    private long version;

    private int station;
    private LocalDate month;

    @Enumerated(EnumType.STRING)
    private RosterState state;

    private Instant publishedAt;

    // Written by every verb: the version must rise even where only duties changed.
    private Instant changedAt;

    @Embedded
    private Ancestors ancestors;

    @OneToMany(mappedBy = "roster", cascade = CascadeType.PERSIST)
    @OrderBy("day, id")
    private List<Duty> duties = new ArrayList<>();

    @OneToMany(mappedBy = "roster", cascade = CascadeType.PERSIST)
    private List<DutyChange> changes = new ArrayList<>();

    protected Roster() {}

    /** A month with all the duties that the rules of its days want, and nobody on them. */
    static Roster open(int id, int station, LocalDate month, Ancestors where, Rulebook rules, Instant now) {
        Roster roster = new Roster();
        roster.id = id;
        roster.station = station;
        roster.month = month;
        roster.state = RosterState.DRAFT;
        roster.ancestors = where;
        roster.changedAt = now;
        month.datesUntil(month.plusMonths(1))
                .forEach(day -> rules.on(day).duties().forEach(duty -> roster.want(duty, day)));
        return roster;
    }

    private void want(DutyRule duty, LocalDate day) {
        Watch watch = Watch.of(day, duty.startsAt(), duty.hours());
        for (int slot = 0; slot < duty.people(); slot++) {
            duties.add(new Duty(this, duty.code(), slot, watch));
        }
    }

    /** Somebody, or nobody, takes a duty; said by hand it stays so when the month is made again. */
    public Optional<DutiesArranged> give(Duty duty, Integer person, Rearrangement by) {
        return give(duty, person, by, by.byHand()) ? changed(by.at()) : Optional.empty();
    }

    /** The same for many duties by their ids. */
    public Optional<DutiesArranged> give(Map<Long, Optional<Integer>> people, Rearrangement by) {
        boolean news = false;
        for (Duty duty : duties) {
            if (people.containsKey(duty.id())) {
                news |= give(duty, people.get(duty.id()).orElse(null), by, by.byHand());
            }
        }
        return news ? changed(by.at()) : Optional.empty();
    }

    /** Each takes the other's duty. */
    public Optional<DutiesArranged> swap(Duty one, Duty other, Rearrangement by) {
        Integer first = one.person();
        give(one, other.person(), by, true);
        give(other, first, by, true);
        return changed(by.at());
    }

    private boolean give(Duty duty, Integer person, Rearrangement by, boolean pinned) {
        DutyChange change = new DutyChange(this, duty, person, by);
        boolean moves = change.from() == null ? person != null : !change.from().equals(person);
        if (moves && state == RosterState.PUBLISHED) {
            changes.add(change);
        }
        return duty.give(person, pinned && person != null);
    }

    /** From now on the station goes by it, and whoever is on duty is known everywhere. */
    public DutiesArranged publish(Instant now) {
        if (state == RosterState.PUBLISHED) {
            throw Refusal.conflict("roster-published").with("possible", List.of());
        }
        state = RosterState.PUBLISHED;
        publishedAt = now;
        return changed(now).orElseThrow();
    }

    /** Follows its station to where that stands now. */
    void stand(Ancestors place) {
        ancestors = place;
    }

    private Optional<DutiesArranged> changed(Instant now) {
        changedAt = now;
        return state == RosterState.PUBLISHED ? Optional.of(told()) : Optional.empty();
    }

    /** The version of the row rises when the change is written. */
    private DutiesArranged told() {
        return DutiesArranged.of(this, version + 1);
    }

    public int id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Area id. */
    public int station() {
        return station;
    }

    /** Its first day. */
    public LocalDate month() {
        return month;
    }

    public RosterState state() {
        return state;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    /** By day, in the order of the rule. */
    public List<Duty> duties() {
        return List.copyOf(duties);
    }

    public Optional<Duty> duty(long number) {
        return duties.stream().filter(duty -> duty.id() == number).findFirst();
    }

    List<DutyChange> changes() {
        return List.copyOf(changes);
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
