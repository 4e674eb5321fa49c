package org.onebeat.personnel.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.onebeat.territory.AreaName;

/**
 * The two ratios of a county on a day, against the targets of that day.
 *
 * @param area the county, or the city for all counties that the caller sees
 * @param stationShare station police / county police, percent to one place; null without county police
 * @param communityShare community police / station police, percent to one place; null without station police
 */
record StrengthFigure(
        AreaName area,
        LocalDate on,
        int countyPolice,
        int stationPolice,
        int communityPolice,
        BigDecimal stationShare,
        BigDecimal communityShare,
        int targetPercent,
        int stretchPercent) {

    static StrengthFigure of(AreaName area, LocalDate on, Strength strength, StaffingStandard standard) {
        return new StrengthFigure(
                area,
                on,
                strength.countyPolice(),
                strength.stationPolice(),
                strength.communityPolice(),
                strength.stationShare(),
                strength.communityShare(),
                standard.targetPercent(),
                standard.stretchPercent());
    }
}
