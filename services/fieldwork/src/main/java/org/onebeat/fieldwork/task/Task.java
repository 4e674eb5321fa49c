package org.onebeat.fieldwork.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.onebeat.service.act.Act;
import org.onebeat.territory.Ancestors;

/**
 * A task, from its dispatch to its end (domain.md section 4). Every verb checks the lifecycle, changes the state, writes
 * the timeline and returns the one event that tells of it.
 */
@Entity
public class Task extends TaskCover {

    @Version
    private long version;

    /** Counts the events told; the version is only known after the flush. */
    private long sequence;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Embedded
    private Ancestors ancestors;

    @Column(name = "responsible_id")
    private Integer responsible;

    private boolean chosen;
    private Instant acceptBy;
    private Instant doneAt;

    /** The database derives it from the state, for indexes of what is open. */
    @Column(name = "is_open", insertable = false, updatable = false)
    private boolean open;

    protected Task() {}

    private Task(Order order, boolean practice) {
        super(order, practice);
        this.ancestors = order.where();
        this.responsible = order.responsible();
        this.chosen = order.chosen();
        this.acceptBy = order.acceptBy();
        this.state = TaskState.DISPATCHED;
        this.level = Level.VILLAGE;
    }

    public static Dispatched dispatch(Order order, Act act) {
        Task task = new Task(order, act.training());
        return new Dispatched(task, task.tell(Happening.DISPATCHED, act, null));
    }

    public TaskEvent accept(Act act) {
        demand(Step.ACCEPTANCE, act);
        moveTo(TaskState.ACCEPTED);
        return tell(Happening.ACCEPTED, act, null);
    }

    public TaskEvent complete(Act act, String note) {
        demand(Step.COMPLETION, act);
        moveTo(TaskState.DONE);
        doneAt = act.occurredAt();
        return tell(Happening.DONE, act, note);
    }

    public TaskEvent giveBack(Act act, String reason) {
        demand(Step.RETURN, act);
        moveTo(TaskState.RETURNED);
        return tell(Happening.RETURNED, act, reason);
    }

    /** Somebody else who serves there is to accept it, by this time. */
    public TaskEvent reassign(Act act, int person, Instant acceptBy) {
        demand(Step.REASSIGNMENT, act);
        moveTo(TaskState.DISPATCHED);
        level = Level.VILLAGE;
        return entrust(act, person, true, acceptBy);
    }

    public TaskEvent withdraw(Act act, String reason) {
        demand(Step.WITHDRAWAL, act);
        moveTo(TaskState.WITHDRAWN);
        return tell(Happening.WITHDRAWN, act, reason);
    }

    /**
     * Nobody accepted it in time.
     *
     * @param person who answers a level higher; null where nobody does, then it stays whose it was
     * @param acceptBy when it goes up again
     */
    public TaskEvent goUp(Act act, Integer person, Instant acceptBy) {
        level = level.above().orElseThrow(() -> TaskRefusals.illegalStep(state));
        moveTo(TaskState.DISPATCHED);
        this.acceptBy = goesFurther() ? acceptBy : null;
        this.responsible = person == null ? responsible : person;
        return tell(Happening.WENT_UP, act, null);
    }

    /**
     * Another person holds the post, or the village stands elsewhere. Whoever takes it over has not accepted it yet.
     *
     * @param person null where nobody holds the post now
     */
    public TaskEvent move(Act act, Ancestors where, Integer person, boolean chosen, Instant acceptBy) {
        ancestors = where;
        if (state == TaskState.ACCEPTED) {
            moveTo(TaskState.DISPATCHED);
        }
        boolean waits = state == TaskState.DISPATCHED && goesFurther();
        return entrust(act, person, chosen, waits ? acceptBy : null);
    }

    /**
     * It turns out to be practice, or real after all, and is told once more under that mark.
     *
     * @param within when it goes up from now on, if it was not to go up any more
     */
    TaskEvent mark(boolean practice, Instant now, Instant within) {
        stamp(practice);
        Instant waits = acceptBy == null ? within : acceptBy;
        acceptBy = state == TaskState.DISPATCHED && goesFurther() ? waits : null;
        tell(Happening.MARKED, Act.byItself(now), null);
        return TaskEvent.of(this, Happening.MARKED, Act.now(brief().issuedBy(), brief().dispatchedAt()));
    }

    private TaskEvent entrust(Act act, Integer person, boolean chosen, Instant acceptBy) {
        this.responsible = person;
        this.chosen = chosen;
        this.acceptBy = acceptBy;
        return tell(Happening.REASSIGNED, act, null);
    }

    private void demand(Step step, Act act) {
        if (!step.isPossibleIn(state)) {
            throw TaskRefusals.illegalStep(state);
        }
        if (step.isOfResponsible() && !act.by().equals(responsible)) {
            throw TaskRefusals.notResponsible();
        }
        if (act.occurredAt().isBefore(brief().dispatchedAt())) {
            throw TaskRefusals.occurredBeforeDispatch(brief().dispatchedAt());
        }
    }

    /** Practice goes no further than the station. */
    private boolean goesFurther() {
        return level.above()
                .filter(above -> !training() || above == Level.STATION)
                .isPresent();
    }

    private void moveTo(TaskState next) {
        if (!state.successors().contains(next)) {
            throw TaskRefusals.illegalStep(state);
        }
        state = next;
        acceptBy = next == TaskState.DISPATCHED ? acceptBy : null;
    }

    private TaskEvent tell(Happening happening, Act act, String note) {
        sequence++;
        file(new TimelineEntry(this, happening, act, note));
        return TaskEvent.of(this, happening, act);
    }

    /** Whether it was done by its day; empty while it is not done. */
    public Optional<Boolean> inTime() {
        return Optional.ofNullable(doneAt).map(done -> !done.isAfter(brief().dueAt()));
    }

    public long version() {
        return version;
    }

    public long sequence() {
        return sequence;
    }

    public TaskState state() {
        return state;
    }

    public Level level() {
        return level;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }

    /** Person id; null where nobody is. */
    public Integer responsible() {
        return responsible;
    }

    /** Somebody chose the person; otherwise it follows whoever holds the village. */
    public boolean isChosen() {
        return chosen;
    }

    /** When it goes up unless it is accepted; null where no such clock runs. */
    public Instant acceptBy() {
        return acceptBy;
    }

    /** Null until it is done. */
    public Instant doneAt() {
        return doneAt;
    }
}
