package org.onebeat.cases.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import org.onebeat.cases.confirmation.Confirmation;
import org.onebeat.cases.mediation.MediationStart;
import org.onebeat.cases.mediation.Wording;
import org.onebeat.cases.meeting.Arrangement;
import org.onebeat.cases.meeting.Meeting;
import org.onebeat.cases.meeting.Result;
import org.onebeat.service.act.Act;

/** How the parties of a dispute are brought together, and what comes of it: the verbs of its mediation. */
@MappedSuperclass
public abstract class Mediating extends Proceeding {

    /** When the parties meet next; null while no meeting is planned. */
    private Instant meetsAt;

    /** When somebody is reminded that a court can still be asked to confirm; null where nobody is, or was. */
    @Column(name = "confirm_remind_at")
    private Instant remindAt;

    protected Mediating() {}

    Mediating(Report report, Act act) {
        super(report, act);
    }

    public DisputeEvent.MediationStarted mediate(Act act, MediationStart start) {
        demand(Step.MEDIATION);
        Standing standing = tell(Happening.MEDIATION_STARTED, act, start.note(), () -> beginMediation(start));
        return new DisputeEvent.MediationStarted(standing, mediationKind());
    }

    public DisputeEvent.Agreed agree(Act act, Wording wording) {
        demand(Step.AGREEMENT);
        Standing standing = tell(Happening.AGREED, act, null, () -> {
            moveTo(DisputeState.AGREED);
            countRounds(0);
            lapse();
            presentMediation().agree(wording, lastOccurredAt(), rule().courtDays());
            remindAt = !act.imported() && mayBeConfirmed()
                    ? presentMediation().confirmation().remindAt(lastOccurredAt(), rule())
                    : null;
        });
        return new DisputeEvent.Agreed(standing, mediationKind());
    }

    public DisputeEvent.MediationFailed fail(Act act, String reason) {
        demand(Step.FAILURE);
        Standing standing = tell(Happening.MEDIATION_FAILED, act, reason, () -> {
            moveTo(DisputeState.FAILED);
            lapse();
            presentMediation().fail(lastOccurredAt());
        });
        return new DisputeEvent.MediationFailed(standing, mediationKind());
    }

    /** Tries once more, in the same kind, after a mediation failed. */
    public DisputeEvent.TakenUp takeUp(Act act, String note) {
        demand(Step.TAKE_UP);
        Standing standing = tell(Happening.TAKEN_UP, act, note, () -> mediateAgain(note));
        return new DisputeEvent.TakenUp(standing, mediationKind());
    }

    /** Arranges when the parties meet next. */
    public DisputeEvent.OfMeeting arrange(Act act, Arrangement planned) {
        demand(Step.MEETING);
        Standing standing = tell(Happening.MEETING_PLANNED, act, planned.spot(), () -> {
            file(new Meeting((Dispute) this, planned));
            meetsAt = planned.startsAt();
        });
        return new DisputeEvent.OfMeeting(standing, Happening.MEETING_PLANNED, planned.startsAt(), null);
    }

    /** They met: as was planned, where it was, or else without. */
    public DisputeEvent.OfMeeting meet(Act act, Arrangement came, Result result) {
        demand(Step.MEETING_HELD);
        Standing standing = tell(Happening.MEETING_HELD, act, result.note(), () -> {
            Meeting met = nextMeeting().orElseGet(() -> unplanned(came));
            met.hold(came, result);
            meetsAt = null;
        });
        return new DisputeEvent.OfMeeting(standing, Happening.MEETING_HELD, came.startsAt(), result.outcome());
    }

    public DisputeEvent.OfMeeting callOff(Act act, String reason) {
        demand(Step.MEETING_OFF);
        Instant planned = meetsAt;
        Standing standing = tell(Happening.MEETING_CALLED_OFF, act, reason, () -> endMeeting(reason));
        return new DisputeEvent.OfMeeting(standing, Happening.MEETING_CALLED_OFF, planned, null);
    }

    /** How far the parties are with asking a court to confirm the agreement: told afterwards, it need not be the latest step. */
    public DisputeEvent.OfConfirmation confirm(Act act, Confirmation stage, String note) {
        demand(Step.CONFIRMATION);
        Instant agreed = presentMediation().agreedAt();
        if (act.occurredAt().isBefore(agreed)) {
            throw Act.before(agreed, "occurredAt");
        }
        return ofConfirmation(Happening.valueOf("CONFIRMATION_" + stage), act, note, () -> presentMediation()
                .confirm(stage, act.occurredAt(), note));
    }

    /** The time in which a court can be asked runs out: what a clock does, and no step. */
    DisputeEvent.OfConfirmation remind(Act act) {
        return ofConfirmation(Happening.CONFIRMATION_WARNED, act, null, () -> {});
    }

    private DisputeEvent.OfConfirmation ofConfirmation(Happening happening, Act act, String note, Runnable change) {
        Standing standing = record(happening, act, act.occurredAt(), note, () -> {
            change.run();
            remindAt = null;
        });
        return new DisputeEvent.OfConfirmation(
                standing, happening, presentMediation().confirmation().until());
    }

    boolean isToBeReminded(Instant now) {
        return remindAt != null && !remindAt.isAfter(now);
    }

    @Override
    boolean mayBeConfirmed() {
        return isAgreed() && presentMediation().mayBeConfirmed();
    }

    @Override
    void beginMediation(MediationStart start) {
        super.beginMediation(start);
        remindAt = null;
    }

    @Override
    void end(DisputeState last) {
        super.end(last);
        lapse();
        remindAt = null;
    }

    /** What is still planned when the mediation ends has no use any more. */
    private void lapse() {
        if (meets()) {
            endMeeting(null);
        }
    }

    private void endMeeting(String reason) {
        nextMeeting().orElseThrow().callOff(reason);
        meetsAt = null;
    }

    private Meeting unplanned(Arrangement came) {
        Meeting met = new Meeting((Dispute) this, came);
        file(met);
        return met;
    }

    @Override
    boolean meets() {
        return meetsAt != null;
    }

    /** When the parties meet next; null while no meeting is planned. */
    public Instant meetsAt() {
        return meetsAt;
    }

    /** The one that is planned, if any. */
    public Optional<Meeting> nextMeeting() {
        return meets() ? Optional.of(meetings().getLast()) : Optional.empty();
    }
}
