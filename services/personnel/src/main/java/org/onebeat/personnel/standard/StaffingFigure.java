package org.onebeat.personnel.standard;

import java.util.Collection;
import org.onebeat.territory.AreaName;

/**
 * How a county or a station stands against the standard.
 *
 * @param met villages where as many serve as the standard asks for: {@code met / villages}
 * @param needed people that the standard asks for
 * @param present people who serve there, by their parts
 * @param lacking people that are to come, village by village: where too many serve helps no other village
 * @param uncounted villages of which nobody counted households and people
 */
record StaffingFigure(
        AreaName area,
        long villages,
        long named,
        long own,
        long met,
        long needed,
        double present,
        double lacking,
        long uncounted) {

    static StaffingFigure of(AreaName area, Collection<Staffing> villages) {
        return new StaffingFigure(
                area,
                villages.size(),
                villages.stream().filter(each -> each.watch().named()).count(),
                villages.stream().filter(each -> each.watch().own()).count(),
                villages.stream().filter(Staffing::met).count(),
                villages.stream().mapToLong(Staffing::needed).sum(),
                rounded(villages.stream().mapToDouble(Staffing::present).sum()),
                rounded(villages.stream().mapToDouble(Staffing::lacking).sum()),
                villages.stream().filter(each -> each.census().on() == null).count());
    }

    static double rounded(double parts) {
        return Math.round(parts * 100) / 100.0;
    }
}
