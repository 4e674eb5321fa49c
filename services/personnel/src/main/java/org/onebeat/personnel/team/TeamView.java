package org.onebeat.personnel.team;

import java.time.LocalDate;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.StaffName;

/**
 * What is shown of a team.
 *
 * @param village null of a team of a station
 * @param until the first day on which it is none any more, null while it is one
 */
record TeamView(
        int id,
        String name,
        AreaName village,
        AreaName station,
        int size,
        StaffName leader,
        LocalDate from,
        LocalDate until,
        long version) {

    static TeamView of(Team team, Named named) {
        return new TeamView(
                team.id(),
                team.name(),
                named.area(team.ancestors().villageId()),
                named.area(team.ancestors().stationId()),
                team.size(),
                named.person(team.leader()),
                team.from(),
                team.until(),
                team.version());
    }
}
