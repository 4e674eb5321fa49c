package org.onebeat.personnel.standard;

import java.time.LocalDate;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;

/**
 * A village against the standard.
 *
 * @param households null where nobody counted
 * @param countedOn the day of the count, null where nobody counted
 * @param villageClass code of the catalogue, null where it has none
 * @param present who serves there: whoever serves in three villages counts for a third
 */
record VillageStaffing(
        AreaName village,
        AreaName station,
        AreaName county,
        boolean urban,
        Integer households,
        Integer people,
        LocalDate countedOn,
        String villageClass,
        String holder,
        int needed,
        double present,
        double lacking) {

    static VillageStaffing of(Staffing row, Named named) {
        Census census = row.census();
        return new VillageStaffing(
                named.area(row.village()),
                named.area(row.watch().where().stationId()),
                named.area(row.watch().where().countyId()),
                census.urban(),
                census.households(),
                census.people(),
                census.on(),
                census.villageClass(),
                row.watch().holder().orElse(null),
                row.needed(),
                StaffingFigure.rounded(row.present()),
                StaffingFigure.rounded(row.lacking()));
    }
}
