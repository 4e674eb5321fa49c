package org.onebeat.cases.dispute;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.cases.clock.DueFor;
import org.onebeat.cases.ladder.Level;
import org.onebeat.cases.triage.Colour;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.StaffName;

/**
 * A dispute as a line of a list; without the parties.
 *
 * @param colour null before triage
 * @param level who has to see to it that it is dealt with
 * @param responsible null while nobody holds the village
 * @param occurredAt when it was found
 * @param dueAt when what it waits for runs out; null where it waits for nothing any more
 * @param joint police of elsewhere handle it, too: it is in their list and in this one, and counts where it stands
 * @param training it is practice and counts nowhere
 */
public record DisputeItem(
        UUID id,
        String number,
        String category,
        String source,
        Colour colour,
        DisputeState state,
        Level level,
        String summary,
        AreaName village,
        AreaName station,
        StaffName responsible,
        Instant occurredAt,
        Instant recordedAt,
        Instant dueAt,
        DueFor dueFor,
        boolean joint,
        boolean training,
        long version) {

    static DisputeItem of(Dispute dispute, Named named) {
        return new DisputeItem(
                dispute.id(),
                dispute.number().value(),
                dispute.matter().category(),
                dispute.matter().source(),
                dispute.colour(),
                dispute.state(),
                dispute.level(),
                dispute.matter().summary(),
                named.area(dispute.ancestors().villageId()),
                named.area(dispute.ancestors().stationId()),
                named.person(dispute.responsible()),
                dispute.occurredAt(),
                dispute.recordedAt(),
                dispute.deadlines().dueAt(),
                dispute.deadlines().dueFor(),
                dispute.joint(),
                dispute.training(),
                dispute.version());
    }
}
