package org.onebeat.cases.dispute;

import jakarta.persistence.MappedSuperclass;
import org.onebeat.cases.grant.Grant;
import org.onebeat.cases.grant.Grantee;
import org.onebeat.cases.grant.Invitation;
import org.onebeat.service.act.Act;

/** What those who work on a dispute together share: the notes in its file, and to whom besides it is opened. */
@MappedSuperclass
public abstract class SharedFile extends Mediating {

    /** Police of elsewhere handle it, too; kept for lists. */
    private boolean joint;

    protected SharedFile() {}

    SharedFile(Report report, Act act) {
        super(report, act);
    }

    /** It is no step: one that a phone brings later, at its own earlier time, is still taken. */
    public DisputeEvent.Noted note(Act act, String text) {
        demand(Step.NOTE);
        return new DisputeEvent.Noted(
                record(Happening.NOTED, act, act.occurredAfter(occurredAt()), text, () -> {}), Happening.NOTED);
    }

    /** Somebody is asked in; who is responsible stays. */
    public DisputeEvent.OfGrant grant(Act act, Invitation asked, String reason) {
        demand(Step.GRANT);
        Grantee to = asked.grantee();
        if (grants().stream()
                .anyMatch(grant -> grant.isOpen() && grant.grantee().equals(to))) {
            throw DisputeRefusals.grantedAlready();
        }
        Standing standing = record(Happening.GRANTED, act, act.recordedAt(), reason, () -> {
            open(to, act, reason);
            joint = joint || to.isArea();
        });
        return new DisputeEvent.OfGrant(standing, Happening.GRANTED, to.area(), to.agency(), asked.people());
    }

    /**
     * @param number of the grant
     * @param reason null where it ends by itself
     */
    public DisputeEvent.OfGrant endGrant(Act act, long number, String reason) {
        demand(Step.GRANT);
        Grant grant = grants().stream()
                .filter(known -> known.isOpen() && known.sequence() == number)
                .findFirst()
                .orElseThrow(DisputeRefusals::noSuchGrant);
        Standing standing = record(Happening.GRANT_ENDED, act, act.recordedAt(), reason, () -> {
            grant.end(act.recordedAt(), reason);
            joint = grants().stream()
                    .anyMatch(other -> other.isOpen() && other.grantee().isArea());
        });
        return new DisputeEvent.OfGrant(
                standing,
                Happening.GRANT_ENDED,
                grant.grantee().area(),
                grant.grantee().agency(),
                null);
    }

    /** Opens it from now on, under the step that is being told. */
    void open(Grantee to, Act act, String reason) {
        file(new Grant((Dispute) this, to, reason, act.by(), act.recordedAt()));
    }

    @Override
    void moveTo(DisputeState next) {
        super.moveTo(next);
        if (!next.isOpen()) {
            grants().stream().filter(Grant::isOpen).forEach(grant -> grant.end(lastOccurredAt(), null));
            joint = false;
        }
    }

    boolean joint() {
        return joint;
    }
}
