package org.onebeat.cases.dispute;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.onebeat.cases.clock.Terms;
import org.onebeat.cases.dispute.Situation.Reply;
import org.onebeat.cases.ladder.Level;
import org.onebeat.cases.mediation.Mediation;
import org.onebeat.cases.mediation.MediationStart;
import org.onebeat.cases.pause.Pause;
import org.onebeat.cases.triage.Colour;
import org.onebeat.service.act.Act;

/** How a dispute moves: what its verbs are made of. A step is demanded, changes something, is timed and told. */
@MappedSuperclass
public abstract class Proceeding extends CaseFile {

    @Version
    private long version;

    /** Counts the events told. The version cannot: it is only known after the flush, and the event is written before. */
    private long sequence;

    @Enumerated(EnumType.STRING)
    private DisputeState state;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Enumerated(EnumType.STRING)
    private Colour colour;

    /** Null unless it waits for somebody else. */
    private Instant pausedSince;

    private Instant lastOccurredAt;
    private int followUpRounds;

    protected Proceeding() {}

    Proceeding(Report report, Act act) {
        super(report, act);
        this.state = DisputeState.REPORTED;
        this.level = Level.COUNCIL;
        this.lastOccurredAt = act.occurredAt();
    }

    void demand(Step step) {
        if (!step.isPossibleIn(situation())) {
            throw DisputeRefusals.illegalStep(situation());
        }
    }

    void moveTo(DisputeState next) {
        if (!state.successors().contains(next)) {
            throw DisputeRefusals.illegalStep(situation());
        }
        state = next;
    }

    void riseTo(Level next, Instant at) {
        level = next;
        wind(set -> set.risen(at));
    }

    void weighAs(Colour settled) {
        colour = settled;
    }

    void countRounds(int made) {
        followUpRounds = made;
    }

    /** Writes down a step that somebody took. */
    Standing tell(Happening happening, Act act, String note, Runnable change) {
        lastOccurredAt = act.occurredAfter(lastOccurredAt);
        return record(happening, act, lastOccurredAt, note, () -> {
            change.run();
            wind(UnaryOperator.identity());
        });
    }

    /** Writes down what happened, a step or not. */
    Standing record(Happening happening, Act act, Instant occurred, String note, Runnable change) {
        sequence++;
        change.run();
        file(new TimelineEntry((Dispute) this, happening, act, occurred, note));
        return Standing.of((Dispute) this, act, occurred);
    }

    /** Writes down what changes nothing here. */
    Standing note(Happening happening, Act act, String note) {
        return record(happening, act, act.recordedAt(), note, () -> {});
    }

    /** Ends it in a state from which nothing leads on; what is paused waits no longer. */
    void end(DisputeState last) {
        goOn();
        moveTo(last);
    }

    /** Begins to wait. */
    void pauseFor(String reason) {
        pausedSince = lastOccurredAt;
        file(new Pause((Dispute) this, reason, pausedSince));
    }

    /** Ends a pause, if there is one. */
    void goOn() {
        if (pausedSince != null) {
            pauses().getLast().end(lastOccurredAt);
            resumeFrom(pausedSince);
            pausedSince = null;
        }
    }

    /** It was out of these hands since then: what is due is due as much later. */
    void resumeFrom(Instant since) {
        bind(set -> set.resumed(colour, since, lastOccurredAt));
        wind(set -> set.resumed(colour, since, lastOccurredAt));
    }

    void beginMediation(MediationStart start) {
        moveTo(DisputeState.MEDIATING);
        file(new Mediation((Dispute) this, start, lastOccurredAt));
    }

    /** In the same kind as the time before. */
    void mediateAgain(String note) {
        beginMediation(new MediationStart(presentMediation().kind(), null, note));
    }

    /** Whether a meeting of the parties is planned. */
    abstract boolean meets();

    /** Whether anything can still come of asking a court to confirm the agreement. */
    abstract boolean mayBeConfirmed();

    /** Something that is due was counted by other working days than are announced now. */
    public boolean countsOtherwise() {
        return !terms().recounted().equals(terms())
                || state == DisputeState.TRANSFERRED
                        && !presentTransfer().recounted().equals(answerBy())
                || !deadlines().runsOutAs(deadlines().facing(this));
    }

    /** Working days were announced: what was counted by others is counted again, which is no step. */
    public DisputeEvent.Recounted recount(Instant now) {
        return new DisputeEvent.Recounted(record(Happening.RECOUNTED, Act.byItself(now), now, null, () -> {
            bind(Terms::recounted);
            if (state == DisputeState.TRANSFERRED) {
                presentTransfer().recount();
            }
            wind(UnaryOperator.identity());
        }));
    }

    /** What decides which steps are possible now. */
    @Override
    public Situation situation() {
        return new Situation(
                state,
                level,
                colour == Colour.RED,
                isAgreed(),
                pausedSince != null,
                meets(),
                mayBeConfirmed(),
                state == DisputeState.TRANSFERRED ? presentTransfer().reply() : Reply.NONE,
                Level.top(training()));
    }

    /** An agreement stands. */
    public boolean isAgreed() {
        return state.isAgreed() && agreedBy() != null;
    }

    /** An agreement stands, and the first follow-up held. */
    public boolean isResolved() {
        return state.isResolved() && isAgreed();
    }

    /** The day of the next follow-up visit; empty while no agreement stands, and after the second visit. */
    @Override
    public Optional<LocalDate> followUpDueOn() {
        return isAgreed() ? rule().nextVisit(followUpRounds, presentMediation().agreedAt()) : Optional.empty();
    }

    /** The present pause; empty unless it waits for somebody else. */
    Optional<Pause> presentPause() {
        return pausedSince == null ? Optional.empty() : Optional.of(pauses().getLast());
    }

    int followUpRounds() {
        return followUpRounds;
    }

    /** When its latest step happened: none can be earlier. */
    public Instant lastOccurredAt() {
        return lastOccurredAt;
    }

    public long version() {
        return version;
    }

    public long sequence() {
        return sequence;
    }

    public DisputeState state() {
        return state;
    }

    public Level level() {
        return level;
    }

    /** Null before triage. */
    @Override
    public Colour colour() {
        return colour;
    }
}
