package org.onebeat.jurisdiction.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onebeat.jurisdiction.area.Settlement;
import org.onebeat.jurisdiction.census.CountView;
import org.onebeat.jurisdiction.standard.GapRule;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Role;

/**
 * A village at a glance, as far as the authority over territory knows it (domain.md section 2).
 *
 * @param counts households and people, the latest first; empty where nobody has told
 * @param points open rooms, workstations and posts that stand in it or serve it
 * @param gaps facility standards that are not met in it
 * @param line who is responsible for it, from the station chief down to the grid worker
 */
record VillageProfile(
        int id,
        String code,
        String name,
        Settlement settlement,
        AreaName county,
        AreaName township,
        AreaName station,
        AreaName sector,
        LocalDate from,
        List<CountView> counts,
        List<Point> points,
        List<GapRule> gaps,
        List<Responsible> line) {

    /**
     * @param stands whether it stands in the village
     * @param serves whether it serves the village
     */
    record Point(UUID id, String kind, boolean room, String name, boolean stands, boolean serves) {}

    record Responsible(Role function, int person, String name) {}
}
