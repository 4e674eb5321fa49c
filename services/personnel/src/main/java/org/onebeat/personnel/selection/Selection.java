package org.onebeat.personnel.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Role;

/**
 * A round of two-way selection 双选 of a county (domain.md section 3): officers rank villages, stations rank the
 * specialities they need, and every village gets one officer.
 */
@Entity
class Selection {
    @Id
    private int id;

    @Version
    private long version;

    private int countyId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role function;

    @Enumerated(EnumType.STRING)
    private SelectionState state;

    private LocalDate wishesUntil;

    @Column(name = "term_from")
    private LocalDate from;

    @Column(name = "term_until")
    private LocalDate until;

    private long seed;
    private Instant openedAt;
    private Instant changedAt;

    protected Selection() {}

    /** The lot is drawn now, once: a round that is matched again has the same. */
    static Selection open(int id, int county, SelectionForm form, long seed, Instant now) {
        Selection opened = new Selection();
        opened.id = id;
        opened.countyId = county;
        opened.state = SelectionState.OPEN;
        opened.function = form.function();
        opened.seed = seed;
        opened.openedAt = now;
        opened.enter(form, now);
        return opened;
    }

    void correct(SelectionForm form, Instant now) {
        demandOpen();
        function = form.function();
        enter(form, now);
    }

    void match(Instant now) {
        moveTo(SelectionState.MATCHED, now);
    }

    /** Back to wishes and needs; what was found is forgotten. */
    void reopen(Instant now) {
        moveTo(SelectionState.OPEN, now);
    }

    void publish(Instant now) {
        moveTo(SelectionState.PUBLISHED, now);
    }

    void carryOut(Instant now) {
        moveTo(SelectionState.CARRIED_OUT, now);
    }

    void callOff(Instant now) {
        moveTo(SelectionState.CALLED_OFF, now);
    }

    /** Villages, officers, needs and wishes change only while it is open. */
    void demandOpen() {
        if (state != SelectionState.OPEN) {
            throw illegal();
        }
    }

    private void enter(SelectionForm form, Instant now) {
        name = form.name().strip();
        wishesUntil = form.wishesUntil();
        from = form.from();
        until = form.until();
        changedAt = now;
    }

    private void moveTo(SelectionState next, Instant now) {
        if (!state.leadsTo(next)) {
            throw illegal();
        }
        state = next;
        changedAt = now;
    }

    private Refusal illegal() {
        return Refusal.conflict("selection-state").with("state", state).with("possible", state.successors());
    }

    int id() {
        return id;
    }

    long version() {
        return version;
    }

    int county() {
        return countyId;
    }

    String name() {
        return name;
    }

    /** What everybody of the round is posted as. */
    Role function() {
        return function;
    }

    SelectionState state() {
        return state;
    }

    /** The last day on which officers wish for themselves. */
    LocalDate wishesUntil() {
        return wishesUntil;
    }

    LocalDate from() {
        return from;
    }

    /** The instant from which it holds when it is carried out now: its first day, or now where that has come. */
    Instant begins(Clock clock) {
        return from.isAfter(CivilTime.today(clock)) ? CivilTime.startOf(from) : clock.instant();
    }

    /** Exclusive: the end of a seconded officer's term. */
    LocalDate until() {
        return until;
    }

    long seed() {
        return seed;
    }

    Instant openedAt() {
        return openedAt;
    }

    Ancestors ancestors() {
        return Ancestors.ofCounty(countyId);
    }
}
