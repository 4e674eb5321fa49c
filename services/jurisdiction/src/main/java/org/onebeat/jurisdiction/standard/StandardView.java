package org.onebeat.jurisdiction.standard;

import java.time.LocalDate;

/** A set of standards and the day since which it holds, until the next one does. */
record StandardView(
        LocalDate from, int communityRooms, int fewestVillages, int mostVillages, int remoteRooms, int workstations) {

    static StandardView of(FacilityStandard standard) {
        Rules rules = standard.rules();
        return new StandardView(
                standard.from(),
                rules.communityRooms(),
                rules.fewestVillages(),
                rules.mostVillages(),
                rules.remoteRooms(),
                rules.workstations());
    }
}
