package org.onebeat.cases.meeting;

import java.time.Instant;
import java.util.List;
import org.onebeat.territory.Named;
import org.onebeat.territory.StaffName;

/**
 * A meeting as it stands in the file.
 *
 * @param place code of the catalogue of places
 * @param spot where exactly; null where the place says it
 * @param method code of the catalogue of methods; null while it is open
 * @param result what came of it; null unless it was held
 * @param calledOffFor why it was called off; null where nobody did, and of one that the end of the mediation left over
 */
public record MeetingView(
        long sequence,
        Meeting.State state,
        Instant startsAt,
        String place,
        String spot,
        String method,
        List<StaffName> staff,
        List<Partner> partners,
        Result result,
        String calledOffFor) {

    public static MeetingView of(Meeting meeting, Named named) {
        Arrangement as = meeting.arrangement();
        return new MeetingView(
                meeting.sequence(),
                meeting.state(),
                as.startsAt(),
                as.place(),
                as.spot(),
                as.method(),
                as.staff().stream().map(named::person).toList(),
                as.partners(),
                meeting.result(),
                meeting.calledOffFor());
    }
}
