package org.onebeat.cases.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.onebeat.cases.followup.Finding;
import org.onebeat.cases.followup.FollowUp;
import org.onebeat.cases.followup.FollowUpRound;
import org.onebeat.cases.mediation.Mediation;
import org.onebeat.cases.mediation.MediationStart;
import org.onebeat.cases.routing.Responsibility.How;
import org.onebeat.cases.triage.Answer;
import org.onebeat.cases.triage.Colour;
import org.onebeat.cases.triage.Triage;
import org.onebeat.cases.triage.Verdict;
import org.onebeat.service.act.Act;
import org.onebeat.territory.Ancestors;

/**
 * A dispute, from the report to the archive (domain.md section 5). Every verb checks the lifecycle, changes the state,
 * writes the timeline and returns the one event that tells of it; there is no other way to change a dispute.
 */
@Entity
public class Dispute extends CaseFile {

    @Version
    private long version;

    /** Counts the events told. The version cannot: it is only known after the flush, and the event is written before. */
    private long sequence;

    @Enumerated(EnumType.STRING)
    private DisputeState state;

    @Enumerated(EnumType.STRING)
    private Colour colour;

    private Instant lastOccurredAt;
    private int followUpRounds;

    protected Dispute() {}

    private Dispute(Report report, Act act) {
        super(report, act);
        this.state = DisputeState.REPORTED;
        this.lastOccurredAt = act.occurredAt();
    }

    /** Opens a file and entrusts it at once to whoever holds the village at the moment of recording. */
    public static Opened report(Report report, Act act) {
        Dispute dispute = new Dispute(report, act);
        Standing standing = dispute.tell(Happening.REPORTED, act, null, () -> {
            dispute.name(report.parties());
            dispute.entrustTo(report.holder(), How.ROUTED, act.entrustedSince());
        });
        return new Opened(dispute, new DisputeEvent.Reported(standing));
    }

    /** Gives it a colour; also once more, when the matter turns out to be another one than it seemed. */
    public DisputeEvent.Triaged triage(Act act, Verdict verdict) {
        demand(Step.TRIAGE);
        Standing standing = tell(Happening.TRIAGED, act, verdict.reason(), () -> {
            if (state == DisputeState.REPORTED) {
                moveTo(DisputeState.TRIAGED);
            }
            colour = verdict.colour();
            bind(set -> set.weighed(colour, occurredAt()));
            file(new Triage(this, verdict, act.by(), lastOccurredAt));
        });
        return new DisputeEvent.Triaged(
                standing,
                verdict.weighing().answers().stream().map(Answer::code).toList(),
                verdict.weighing().points(),
                verdict.weighing().colour().name(),
                verdict.weighing().version());
    }

    /**
     * Confirms who takes it on.
     *
     * @param person somebody chosen who serves there; empty to leave it to whoever holds the village
     */
    public DisputeEvent.Assigned assign(Act act, Optional<Integer> person) {
        demand(Step.ASSIGNMENT);
        return new DisputeEvent.Assigned(tell(Happening.ASSIGNED, act, null, () -> {
            if (state == DisputeState.TRIAGED) {
                moveTo(DisputeState.ASSIGNED);
            }
            person.ifPresent(chosen -> entrustTo(chosen, How.ASSIGNED, act.entrustedSince()));
        }));
    }

    public DisputeEvent.MediationStarted mediate(Act act, MediationStart start) {
        demand(Step.MEDIATION);
        Standing standing = tell(Happening.MEDIATION_STARTED, act, start.note(), () -> beginMediation(start));
        return new DisputeEvent.MediationStarted(standing, mediationKind());
    }

    /** @param terms the text of the agreement */
    public DisputeEvent.Agreed agree(Act act, String terms) {
        demand(Step.AGREEMENT);
        Standing standing = tell(Happening.AGREED, act, null, () -> {
            moveTo(DisputeState.AGREED);
            followUpRounds = 0;
            presentMediation().agree(terms, lastOccurredAt);
        });
        return new DisputeEvent.Agreed(standing, mediationKind());
    }

    public DisputeEvent.MediationFailed fail(Act act, String reason) {
        demand(Step.FAILURE);
        Standing standing = tell(Happening.MEDIATION_FAILED, act, reason, () -> {
            moveTo(DisputeState.FAILED);
            presentMediation().fail(lastOccurredAt);
        });
        return new DisputeEvent.MediationFailed(standing, mediationKind());
    }

    /** Tries once more, in the same kind, after a mediation failed. */
    public DisputeEvent.TakenUp takeUp(Act act, String note) {
        demand(Step.TAKE_UP);
        Standing standing = tell(Happening.TAKEN_UP, act, note, () -> mediateAgain(note));
        return new DisputeEvent.TakenUp(standing, mediationKind());
    }

    /** Records a visit: the agreement holds, or it does not and the matter is open again. */
    public DisputeEvent followUp(Act act, Finding finding) {
        demand(Step.FOLLOW_UP);
        Happening happening = finding.holds() ? Happening.FOLLOWED_UP : Happening.REOPENED;
        int round = followUpRounds + 1;
        Standing standing = tell(happening, act, finding.note(), () -> {
            followUpRounds = round;
            file(new FollowUp(this, round, finding, act.by(), lastOccurredAt));
            if (!finding.holds()) {
                mediateAgain(finding.note());
                bind(set -> set.reopened(colour, lastOccurredAt));
            } else if (state == DisputeState.AGREED) {
                moveTo(DisputeState.FOLLOW_UP);
            }
        });
        return finding.holds()
                ? new DisputeEvent.FollowedUp(standing, true, finding.satisfaction(), round)
                : new DisputeEvent.Reopened(standing, false, finding.satisfaction(), round);
    }

    public DisputeEvent.Closed close(Act act, String note) {
        demand(Step.CLOSURE);
        return new DisputeEvent.Closed(tell(Happening.CLOSED, act, note, () -> moveTo(DisputeState.CLOSED)));
    }

    public DisputeEvent.Withdrawn withdraw(Act act, String reason) {
        demand(Step.WITHDRAWAL);
        return new DisputeEvent.Withdrawn(tell(Happening.WITHDRAWN, act, reason, () -> moveTo(DisputeState.WITHDRAWN)));
    }

    /**
     * Another person holds the village, or the village stands elsewhere; the lifecycle is not touched.
     *
     * @param holder person id, null where nobody holds the village now
     */
    public DisputeEvent.Moved move(Act act, Ancestors where, Integer holder, How how) {
        Integer previous = responsible();
        Standing standing = record(Happening.MOVED, act, act.recordedAt(), null, () -> {
            placeAt(where);
            entrustTo(holder, how, act.recordedAt());
        });
        return new DisputeEvent.Moved(standing, previous);
    }

    /** It turns out to be practice, or real after all, and is told once more under that mark. */
    DisputeEvent.Marked mark(boolean practice, DisputeNumber number, Instant now) {
        record(Happening.MARKED, Act.byItself(now), now, null, () -> stamp(practice, number));
        Act report = Act.then(reportedBy(), occurredAt(), recordedAt());
        return new DisputeEvent.Marked(Standing.of(this, report, lastOccurredAt), agreedBy());
    }

    private void demand(Step step) {
        if (!step.isPossibleIn(state)) {
            throw DisputeRefusals.illegalStep(state);
        }
    }

    private void moveTo(DisputeState next) {
        if (!state.successors().contains(next)) {
            throw DisputeRefusals.illegalStep(state);
        }
        state = next;
    }

    private Standing tell(Happening happening, Act act, String note, Runnable change) {
        lastOccurredAt = act.occurredAfter(lastOccurredAt);
        return record(happening, act, lastOccurredAt, note, () -> {
            change.run();
            bind(set -> set.facing(state, this::followUpDueOn));
        });
    }

    private Standing record(Happening happening, Act act, Instant occurred, String note, Runnable change) {
        sequence++;
        change.run();
        file(new TimelineEntry(this, happening, act, occurred, note));
        return Standing.of(this, act, occurred);
    }

    private void beginMediation(MediationStart start) {
        moveTo(DisputeState.MEDIATING);
        file(new Mediation(this, start, lastOccurredAt));
    }

    private void mediateAgain(String note) {
        beginMediation(new MediationStart(presentMediation().kind(), null, note));
    }

    /** The day of the next follow-up visit; empty while no agreement stands, and after the second visit. */
    public Optional<LocalDate> followUpDueOn() {
        return state.isAgreed()
                ? FollowUpRound.nextDue(followUpRounds, presentMediation().agreedAt())
                : Optional.empty();
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

    /** Null before triage. */
    public Colour colour() {
        return colour;
    }
}
