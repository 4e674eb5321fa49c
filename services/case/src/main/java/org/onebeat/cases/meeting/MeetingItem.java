package org.onebeat.cases.meeting;

import java.util.UUID;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.triage.Colour;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.StaffName;

/**
 * The next meeting of a dispute as a line of a list.
 *
 * @param responsible null while nobody holds the village
 */
record MeetingItem(
        UUID dispute,
        String number,
        String category,
        Colour colour,
        String summary,
        AreaName village,
        StaffName responsible,
        MeetingView meeting) {

    static MeetingItem of(Dispute dispute, Named named) {
        return new MeetingItem(
                dispute.id(),
                dispute.number().value(),
                dispute.matter().category(),
                dispute.colour(),
                dispute.matter().summary(),
                named.area(dispute.ancestors().villageId()),
                named.person(dispute.responsible()),
                MeetingView.of(dispute.nextMeeting().orElseThrow(), named));
    }
}
