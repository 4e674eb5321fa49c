package org.onebeat.jurisdiction.patrol;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.StaffName;

/**
 * How a sector is patrolled from a day until another.
 *
 * @param until exclusive, null while open
 * @param leader null where nobody leads
 */
record ArrangementView(LocalDate from, LocalDate until, StaffName leader, List<Covered> covers, List<Crew> crews) {

    /**
     * @param part null where all of it is covered
     */
    record Covered(AreaName area, String part) {}

    static ArrangementView of(Arrangement arrangement, Named named) {
        return new ArrangementView(
                arrangement.from(),
                arrangement.until(),
                named.person(arrangement.leader()),
                arrangement.covers().stream()
                        .sorted(Comparator.comparing(Cover::area))
                        .map(cover -> new Covered(named.area(cover.area()), cover.part()))
                        .toList(),
                arrangement.crews().stream()
                        .sorted(Comparator.comparing(Crew::kind))
                        .toList());
    }
}
