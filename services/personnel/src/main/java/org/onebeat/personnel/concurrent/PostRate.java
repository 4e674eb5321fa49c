package org.onebeat.personnel.concurrent;

import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.territory.Role;

/**
 * How many of those who serve in a function hold a second post: the rate is {@code withPost / holders}.
 *
 * @param area the county, or the station
 * @param holders people with a posting in the function that day
 */
record PostRate(CoveredArea area, Role function, long holders, long withPost) {}
