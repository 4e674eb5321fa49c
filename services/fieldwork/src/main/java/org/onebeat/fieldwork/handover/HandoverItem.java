package org.onebeat.fieldwork.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.StaffName;

/**
 * A hand-over as a line of a list.
 *
 * @param day on which the villages pass on
 * @param begun the post has moved: until then it is prepared
 * @param handedOverBy the outgoing person, or who signed for them
 * @param because why somebody signed for the outgoing person, null else
 * @param takenOverBy the incoming person, or who signed for them
 * @param takenBecause why somebody signed for the incoming person, null else
 * @param missing for what it was sent back, null else
 */
record HandoverItem(
        UUID id,
        StaffName outgoing,
        StaffName incoming,
        List<AreaName> villages,
        AreaName station,
        AreaName county,
        LocalDate day,
        Instant movesAt,
        Instant dueAt,
        boolean begun,
        boolean overdue,
        HandoverState state,
        Instant handedOverAt,
        StaffName handedOverBy,
        String because,
        String missing,
        Instant takenOverAt,
        StaffName takenOverBy,
        String takenBecause,
        long version) {

    static HandoverItem of(Handover handover, Named named, Instant now) {
        Signatures signed = handover.signatures();
        return new HandoverItem(
                handover.id(),
                named.person(handover.outgoing()),
                named.person(handover.incoming()),
                handover.villages().stream().map(named::area).toList(),
                named.area(handover.ancestors().stationId()),
                named.area(handover.ancestors().countyId()),
                handover.day(),
                handover.movesAt(),
                handover.dueAt(),
                !now.isBefore(handover.movesAt()),
                handover.isOverdue(now),
                handover.state(),
                signed.handedOverAt(),
                named.person(signed.handedOverBy()),
                signed.because(),
                signed.missing(),
                signed.takenOverAt(),
                named.person(signed.takenOverBy()),
                signed.takenBecause(),
                handover.version());
    }
}
