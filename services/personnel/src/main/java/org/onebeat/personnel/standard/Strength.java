package org.onebeat.personnel.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The two ratios of the police (domain.md section 3, "two 40s"), of one county or of several together:
 *
 * <ul>
 *   <li>station police / county police: of the people of category POLICE_OFFICER whose unit that day is the county bureau
 *       or one of its stations, those whose unit is a station. Who belongs to the city bureau belongs to no county.
 *   <li>community police / station police: of those in stations, who holds a posting as COMMUNITY_OFFICER as the day ends.
 * </ul>
 */
record Strength(int countyPolice, int stationPolice, int communityPolice) {
    static final Strength NONE = new Strength(0, 0, 0);

    Strength plus(Strength other) {
        return new Strength(
                countyPolice + other.countyPolice,
                stationPolice + other.stationPolice,
                communityPolice + other.communityPolice);
    }

    /** With so many police more, all of them in the community. */
    Strength withCommunityPolice(int more) {
        return plus(new Strength(more, more, more));
    }

    /** Percent to one place; null where there is nobody to be a share of. */
    BigDecimal stationShare() {
        return percent(stationPolice, countyPolice);
    }

    /** Percent to one place; null where there is nobody to be a share of. */
    BigDecimal communityShare() {
        return percent(communityPolice, stationPolice);
    }

    private static BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
