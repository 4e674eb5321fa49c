package org.onebeat.jurisdiction.layout;

import java.util.List;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaName;

/**
 * How the force stands in a county or a station.
 *
 * @param chiefs of a station; empty where the post is vacant, and of a county
 * @param stations in it, 1 of a station
 * @param chiefless stations without a chief
 * @param named villages for which somebody is named
 * @param own villages with a holder of their own
 * @param officers community officers; each person once
 */
record LayoutLine(
        AreaName area,
        AreaKind kind,
        List<Member> chiefs,
        int stations,
        int chiefless,
        int villages,
        int named,
        int own,
        int officers,
        int auxiliaries,
        int gridWorkers) {}
