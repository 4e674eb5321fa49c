package org.onebeat.cases.dispute;

import jakarta.persistence.MappedSuperclass;
import org.onebeat.cases.mediation.MediationStart;
import org.onebeat.service.act.Act;

/** How the parties of a dispute are brought together, and what comes of it: the verbs of its mediation. */
@MappedSuperclass
public abstract class Mediating extends Proceeding {

    protected Mediating() {}

    Mediating(Report report, Act act) {
        super(report, act);
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
            countRounds(0);
            presentMediation().agree(terms, lastOccurredAt());
        });
        return new DisputeEvent.Agreed(standing, mediationKind());
    }

    public DisputeEvent.MediationFailed fail(Act act, String reason) {
        demand(Step.FAILURE);
        Standing standing = tell(Happening.MEDIATION_FAILED, act, reason, () -> {
            moveTo(DisputeState.FAILED);
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
}
