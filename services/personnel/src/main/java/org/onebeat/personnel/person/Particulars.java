package org.onebeat.personnel.person;

import java.util.Set;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;

/**
 * What is on record of a member of staff besides the service number: a positive list (domain.md section 9).
 *
 * @param unit area id of the station, county or city the person belongs to
 * @param ancestors where the unit stands
 * @param telephone null where none was given
 */
public record Particulars(String displayName, String category, int unit, Ancestors ancestors, Telephone telephone) {

    /** Code points of a name. */
    public static final int LONGEST_NAME = 50;

    /** What a person can belong to. */
    public static final Set<AreaKind> UNITS = Set.of(AreaKind.CITY, AreaKind.COUNTY, AreaKind.STATION);
}
