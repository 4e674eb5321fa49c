package org.onebeat.personnel.person;

import org.onebeat.territory.Ancestors;

/**
 * What is on record of a member of staff besides the service number: a positive list (domain.md section 9).
 *
 * @param unit area id of the station, county or city the person belongs to
 * @param ancestors where the unit stands
 * @param telephone null where none was given
 */
public record Particulars(String displayName, String category, int unit, Ancestors ancestors, Telephone telephone) {}
