package org.onebeat.jurisdiction.layout;

import java.util.List;
import org.onebeat.territory.AreaName;

/**
 * A station's whole line, and what lies across it (domain.md section 2, layout map).
 *
 * @param leaders who stand by it from above; nobody has to
 * @param chiefs empty where the post is vacant
 * @param officers community officers of the station as a whole
 * @param beats its sectors, then what stands in none
 * @param townships in which its villages lie
 */
record StationLayout(
        AreaName station,
        AreaName county,
        List<Member> leaders,
        List<Member> chiefs,
        List<Member> officers,
        List<SectorLine> beats,
        List<Across> townships) {

    /**
     * @param sector null for the villages of no sector
     * @param officers empty where the sector is without one
     */
    record SectorLine(AreaName sector, List<Member> officers, List<VillageLine> villages) {}

    /**
     * @param vacant nobody is named for it: neither of its own nor of its sector
     */
    record VillageLine(
            AreaName village,
            AreaName township,
            List<Member> officers,
            List<Member> auxiliaries,
            List<Member> gridWorkers,
            boolean vacant) {}

    /**
     * @param villages how many of the station's lie in it
     */
    record Across(AreaName township, int villages) {}
}
