package org.onebeat.hazard.hazard;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onebeat.hazard.catalogue.Severity;
import org.onebeat.service.act.Act;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;

/**
 * A hazard, from the find to the clearing (domain.md section 6). Every verb checks the lifecycle, changes the state,
 * writes the timeline and returns the one event that tells of it; there is no other way to change a hazard.
 */
@Entity
public class Hazard extends HazardCover {

    @Version
    private long version;

    /** Counts the events told. The version cannot: it is only known after the flush, and the event is written before. */
    private long sequence;

    @Enumerated(EnumType.STRING)
    private HazardState state;

    @Enumerated(EnumType.STRING)
    private Level level;

    private Instant lastOccurredAt;

    @Embedded
    private Notice notice;

    /** The department it was transferred to last. */
    private String department;

    private Instant dueAt;

    /** When it goes up next unless it is closed by then; null at the top, when closed, and for the past. */
    private Instant goesUpAt;

    private Instant clearedAt;

    protected Hazard() {}

    private Hazard(Finding finding, Act act) {
        super(finding, act);
        this.state = HazardState.FOUND;
        this.level = Level.VILLAGE;
        this.lastOccurredAt = act.occurredAt();
        dueAtTheEndOf(CivilTime.dayOf(act.occurredAt()).plusDays(finding.days()));
    }

    /** Begins a file; a MAJOR one is told a level up at once. */
    public static Found find(Finding finding, Act act) {
        Hazard hazard = new Hazard(finding, act);
        boolean major = finding.matter().severity() == Severity.MAJOR;
        if (major && finding.origin().imported()) {
            hazard.level = Level.STATION;
        }
        List<HazardEvent> events = new ArrayList<>();
        events.add(hazard.tell(Happening.FOUND, act, null));
        if (major && !finding.origin().imported()) {
            hazard.level = hazard.level.up();
            hazard.goesUpAt = hazard.isAtTheTop() ? null : hazard.goesUpAt;
            events.add(hazard.record(Happening.WENT_UP, Act.byItself(act.recordedAt()), act.recordedAt(), null));
        }
        return new Found(hazard, events);
    }

    /** Gives notice to the unit that has to put it right. */
    public HazardEvent order(Act act, Notice notice, String note) {
        demand(Step.ORDER);
        HazardRefusals.refuseDeadline(notice.deadline(), CivilTime.dayOf(act.occurredAt()));
        moveTo(HazardState.ORDERED);
        this.notice = notice;
        dueAtTheEndOf(notice.deadline());
        return tell(Happening.ORDERED, act, note);
    }

    public HazardEvent startRectification(Act act, String note) {
        return take(Step.RECTIFICATION_START, HazardState.RECTIFYING, Happening.RECTIFICATION_STARTED, act, note);
    }

    /** The unit says that it is done. */
    public HazardEvent rectify(Act act, String note) {
        return take(Step.RECTIFICATION, HazardState.REINSPECTION, Happening.RECTIFIED, act, note);
    }

    public HazardEvent reinspect(Act act, boolean cleared, String note) {
        return cleared
                ? take(Step.REINSPECTION, HazardState.CLEARED, Happening.CLEARED, act, note)
                : take(Step.REINSPECTION, HazardState.RECTIFYING, Happening.REINSPECTION_REJECTED, act, note);
    }

    /** A MINOR one was put right without a notice. */
    public HazardEvent clear(Act act, String note) {
        return take(Step.CLEARANCE, HazardState.CLEARED, Happening.CLEARED, act, note);
    }

    public HazardEvent transfer(Act act, String department, String note) {
        demand(Step.TRANSFER);
        this.department = department;
        return take(Step.TRANSFER, HazardState.TRANSFERRED, Happening.TRANSFERRED, act, note);
    }

    /** The department answers: it is put right and can be inspected again, or somebody else has to do it. */
    public HazardEvent returnFromDepartment(Act act, boolean rectified, String note) {
        HazardState next = rectified ? HazardState.REINSPECTION : HazardState.FOUND;
        return take(Step.RETURN, next, Happening.RETURNED, act, note);
    }

    public HazardEvent withdraw(Act act, String reason) {
        return take(Step.WITHDRAWAL, HazardState.WITHDRAWN, Happening.WITHDRAWN, act, reason);
    }

    /** Its time ran out: a level up, and again after that span; whoever did not notice it is not asked. */
    public HazardEvent goUp(Instant now, Duration again) {
        level = level.up();
        goesUpAt = isAtTheTop() ? null : now.plus(again);
        return record(Happening.WENT_UP, Act.byItself(now), now, null);
    }

    /**
     * Another person holds the village, or the village stands elsewhere; the lifecycle is not touched.
     *
     * @param holder person id, null where nobody holds the village now
     */
    public HazardEvent move(Instant now, Ancestors where, Integer holder) {
        hand(where, holder);
        return record(Happening.MOVED, Act.byItself(now), now, null);
    }

    /** It turns out to be practice, or real after all, and is told once more under that mark. */
    HazardEvent mark(boolean practice, HazardNumber number, Instant now) {
        stamp(practice, number);
        Instant waits = goesUpAt == null ? dueAt : goesUpAt;
        goesUpAt = state.isOpen() && !isAtTheTop() ? waits : null;
        record(Happening.MARKED, Act.byItself(now), now, null);
        return HazardEvent.of(this, Happening.MARKED, Act.then(foundBy(), foundAt(), recordedAt()), lastOccurredAt);
    }

    private HazardEvent take(Step step, HazardState next, Happening happening, Act act, String note) {
        demand(step);
        moveTo(next);
        return tell(happening, act, note);
    }

    private void demand(Step step) {
        if (!step.isPossibleIn(state, matter().severity())) {
            throw HazardRefusals.illegalStep(this);
        }
    }

    private void moveTo(HazardState next) {
        if (!state.successors().contains(next)) {
            throw HazardRefusals.illegalStep(this);
        }
        state = next;
    }

    private void dueAtTheEndOf(LocalDate day) {
        dueAt = CivilTime.startOf(day.plusDays(1));
        goesUpAt = origin().imported() || isAtTheTop() ? null : dueAt;
    }

    /** Practice goes no further than the station. */
    private boolean isAtTheTop() {
        return level.isTop() || training() && level != Level.VILLAGE;
    }

    private HazardEvent tell(Happening happening, Act act, String note) {
        lastOccurredAt = act.occurredAfter(lastOccurredAt);
        if (!state.isOpen()) {
            goesUpAt = null;
        }
        if (state == HazardState.CLEARED) {
            clearedAt = lastOccurredAt;
        }
        return record(happening, act, lastOccurredAt, note);
    }

    private HazardEvent record(Happening happening, Act act, Instant occurred, String note) {
        sequence++;
        file(new TimelineEntry(this, happening, act, occurred, note));
        return HazardEvent.of(this, happening, act, occurred);
    }

    public long version() {
        return version;
    }

    public long sequence() {
        return sequence;
    }

    public HazardState state() {
        return state;
    }

    public Level level() {
        return level;
    }

    /** Null before a notice was given. */
    Notice notice() {
        return notice;
    }

    /** Null unless it was transferred. */
    String department() {
        return department;
    }

    /** The instant before which it has to be cleared. */
    public Instant dueAt() {
        return dueAt;
    }

    Instant goesUpAt() {
        return goesUpAt;
    }

    /** Null until then. */
    Instant clearedAt() {
        return clearedAt;
    }

    boolean isOverdue(Instant now) {
        return state.isOpen() && !now.isBefore(dueAt);
    }

    /** Whether it was cleared before it was due; null unless it is cleared. */
    Boolean clearedInTime() {
        return clearedAt == null ? null : clearedAt.isBefore(dueAt);
    }
}
