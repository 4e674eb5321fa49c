package org.onebeat.jurisdiction.patrol;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.StaffName;

/**
 * How a sector is patrolled from a day until another.
 *
 * @param until exclusive, null while open
 * @param leader null where nobody leads
 */
record ArrangementView(LocalDate from, LocalDate until, StaffName leader, List<Covered> covers, List<Crew> crews) {

    /**
     * An area that is covered, and what became of it since.
     *
     * @param part null where all of it is covered
     * @param closed whether it is no more
     * @param heir the one that it became part of, and that is covered in its place; else null
     * @param county the other county in which it stands now, where the sector does not go; else null
     */
    record Covered(AreaName area, String part, boolean closed, AreaName heir, AreaName county) {}

    static ArrangementView of(PatrolSector sector, Arrangement arrangement, Ground ground) {
        return new ArrangementView(
                arrangement.from(),
                arrangement.until(),
                ground.named().person(arrangement.leader()),
                arrangement.covers().stream()
                        .sorted(Comparator.comparing(Cover::area))
                        .map(cover -> ground.covered(sector, arrangement, cover))
                        .toList(),
                arrangement.crews().stream()
                        .sorted(Comparator.comparing(Crew::kind))
                        .toList());
    }
}
