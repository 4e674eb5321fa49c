package org.onebeat.cases.dispute;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.onebeat.cases.clock.Deadlines;
import org.onebeat.cases.followup.Finding;
import org.onebeat.cases.followup.FollowUp;
import org.onebeat.cases.grant.Grantee;
import org.onebeat.cases.ladder.Level;
import org.onebeat.cases.routing.Responsibility.How;
import org.onebeat.cases.transfer.Transfer;
import org.onebeat.cases.transfer.TransferOrder;
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
public class Dispute extends SharedFile {

    protected Dispute() {}

    private Dispute(Report report, Act act) {
        super(report, act);
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
            if (state() == DisputeState.REPORTED) {
                moveTo(DisputeState.TRIAGED);
            }
            weighAs(verdict.colour());
            bind(set -> set.weighed(rule(), colour()));
            file(new Triage(this, verdict, act.by(), lastOccurredAt()));
            if (colour() == Colour.RED) {
                goOn();
            }
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
            if (state() == DisputeState.TRIAGED) {
                moveTo(DisputeState.ASSIGNED);
            }
            person.ifPresent(chosen -> entrustTo(chosen, How.ASSIGNED, act.entrustedSince()));
        }));
    }

    /** Records a visit: the agreement holds, or it does not and the matter is open again. */
    public DisputeEvent followUp(Act act, Finding finding) {
        demand(Step.FOLLOW_UP);
        Happening happening = finding.holds() ? Happening.FOLLOWED_UP : Happening.REOPENED;
        int round = followUpRounds() + 1;
        Standing standing = tell(happening, act, finding.note(), () -> {
            countRounds(round);
            file(new FollowUp(this, round, finding, act.by(), lastOccurredAt()));
            if (!finding.holds()) {
                mediateAgain(finding.note());
                bind(set -> set.reopened(rule(), colour(), lastOccurredAt()));
            } else if (state() == DisputeState.AGREED) {
                moveTo(DisputeState.FOLLOW_UP);
            }
        });
        return finding.holds()
                ? new DisputeEvent.FollowedUp(standing, true, finding.satisfaction(), round)
                : new DisputeEvent.Reopened(standing, false, finding.satisfaction(), round);
    }

    /** Hands it to an agency, whose clock runs from now on, and whose people see it while they have it. */
    public DisputeEvent.Transferred transfer(Act act, TransferOrder order) {
        demand(Step.TRANSFER);
        Standing standing = tell(Happening.TRANSFERRED, act, order.reason(), () -> {
            moveTo(DisputeState.TRANSFERRED);
            file(new Transfer(this, order, lastOccurredAt()));
            open(Grantee.ofAgency(order.agency()), act, order.reason());
        });
        return new DisputeEvent.Transferred(standing, order.agency(), order.people());
    }

    /** @param receipt under which the agency has it in hand; may be null */
    public DisputeEvent.TransferReceived receive(Act act, String receipt) {
        demand(Step.RECEIPT);
        Standing standing = tell(Happening.TRANSFER_RECEIVED, act, receipt, () -> presentTransfer()
                .receive(receipt, lastOccurredAt()));
        return new DisputeEvent.TransferReceived(standing, presentTransfer().agency());
    }

    /** @param answer what became of it at the agency */
    public DisputeEvent.TransferAnswered answer(Act act, String answer) {
        demand(Step.ANSWER);
        Standing standing = tell(Happening.TRANSFER_ANSWERED, act, answer, () -> presentTransfer()
                .answer(answer, lastOccurredAt()));
        return new DisputeEvent.TransferAnswered(standing, presentTransfer().agency());
    }

    /** The agency sends it back: it is mediated here again, and its target is as much later as it was away. */
    public DisputeEvent.Returned giveBack(Act act, String reason) {
        demand(Step.RETURN);
        Standing standing = tell(Happening.RETURNED, act, reason, () -> {
            presentTransfer().giveBack(reason, lastOccurredAt());
            grants().stream()
                    .filter(grant -> grant.isOpen()
                            && grant.sequence() == presentTransfer().sequence())
                    .forEach(grant -> grant.end(act.recordedAt(), reason));
            resumeFrom(presentTransfer().since());
            mediateAgain(reason);
        });
        return new DisputeEvent.Returned(standing, presentTransfer().agency());
    }

    /** @param reason for what it waits */
    public DisputeEvent.OfPause pause(Act act, String reason) {
        demand(Step.PAUSE);
        return new DisputeEvent.OfPause(tell(Happening.PAUSED, act, reason, () -> pauseFor(reason)), Happening.PAUSED);
    }

    public DisputeEvent.OfPause resume(Act act, String note) {
        demand(Step.RESUMPTION);
        return new DisputeEvent.OfPause(tell(Happening.RESUMED, act, note, this::goOn), Happening.RESUMED);
    }

    /** A level above takes care that it is dealt with; who is responsible stays. */
    public DisputeEvent.OfLevel raise(Act act, Level to, String reason) {
        demand(Step.RAISE);
        if (!to.isAbove(level()) || to.isAbove(situation().highest())) {
            throw DisputeRefusals.notAbove(level());
        }
        return new DisputeEvent.OfLevel(
                tell(Happening.WENT_UP, act, reason, () -> riseTo(to, lastOccurredAt())), Happening.WENT_UP);
    }

    /** Its time at this level is running out, or has run out and it goes up one: what a clock does, and no step. */
    public DisputeEvent strike(Instant now) {
        Act act = Act.byItself(now);
        if (!deadlines().goUp(now) && isToBeReminded(now)) {
            return remind(act);
        }
        return deadlines().goUp(now)
                ? new DisputeEvent.OfLevel(
                        record(Happening.WENT_UP, act, now, null, () -> riseTo(level().up(), now)), Happening.WENT_UP)
                : new DisputeEvent.OfLevel(
                        record(Happening.WARNED, act, now, null, () -> wind(Deadlines::warned)), Happening.WARNED);
    }

    public DisputeEvent.Closed close(Act act, String note) {
        demand(Step.CLOSURE);
        return new DisputeEvent.Closed(tell(Happening.CLOSED, act, note, () -> moveTo(DisputeState.CLOSED)));
    }

    public DisputeEvent.Withdrawn withdraw(Act act, String reason) {
        demand(Step.WITHDRAWAL);
        return new DisputeEvent.Withdrawn(tell(Happening.WITHDRAWN, act, reason, () -> end(DisputeState.WITHDRAWN)));
    }

    /** It is the same matter as another one, in whose file it goes on; both histories stay. */
    public DisputeEvent.Merged mergeInto(Act act, UUID other, String reason) {
        demand(Step.MERGER);
        Standing standing = tell(Happening.MERGED, act, reason, () -> {
            end(DisputeState.MERGED);
            joins(other);
        });
        return new DisputeEvent.Merged(standing, other);
    }

    /** Another one was merged into it: no step of its own, but its file says so. */
    public DisputeEvent.Absorbed absorb(Act act, Dispute other, String reason) {
        return new DisputeEvent.Absorbed(note(Happening.ABSORBED, act, other.number() + " " + reason), other.id());
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
        record(Happening.MARKED, Act.byItself(now), now, null, () -> {
            stamp(practice, number);
            wind(UnaryOperator.identity());
        });
        Act report = Act.then(reportedBy(), occurredAt(), recordedAt());
        return new DisputeEvent.Marked(Standing.of(this, report, lastOccurredAt()), agreedBy());
    }
}
