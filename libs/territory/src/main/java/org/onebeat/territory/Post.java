package org.onebeat.territory;

import java.util.Set;

/**
 * One area of a current posting, as the walls see it: rows carry no city and no grid, so a post over the city stands
 * here as all its counties (and the city's own id), a post over a grid as its village.
 */
record Post(int postingId, Role function, AreaKind kind, Set<Integer> areas, Set<Integer> counties) {}
