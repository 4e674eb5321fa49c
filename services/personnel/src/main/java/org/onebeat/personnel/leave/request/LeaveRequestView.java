package org.onebeat.personnel.leave.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.territory.Area;
import org.onebeat.territory.Person;

/**
 * What is shown of a request for leave.
 *
 * @param until the first day back at work
 * @param cover who is proposed to act meanwhile, null for nobody
 * @param reason why it was refused
 * @param leave id of the leave that it became
 */
record LeaveRequestView(
        int id,
        Colleague person,
        CoveredArea unit,
        String kind,
        LocalDate from,
        LocalDate until,
        RequestState state,
        Colleague cover,
        Instant askedAt,
        Colleague decidedBy,
        Instant decidedAt,
        String reason,
        Integer leave,
        long version) {

    static int unitOf(LeaveRequest row) {
        Integer station = row.ancestors().stationId();
        return station == null ? row.ancestors().countyId() : station;
    }

    static LeaveRequestView of(LeaveRequest row, Map<Integer, Person> people, Map<Integer, Area> areas) {
        return new LeaveRequestView(
                row.id(),
                Colleague.of(row.person(), people),
                CoveredArea.of(unitOf(row), areas),
                row.kind(),
                row.from(),
                row.until(),
                row.state(),
                row.cover().map(id -> Colleague.of(id, people)).orElse(null),
                row.askedAt(),
                row.decidedBy().map(id -> Colleague.of(id, people)).orElse(null),
                row.decidedAt(),
                row.reason(),
                row.leave().orElse(null),
                row.version());
    }
}
