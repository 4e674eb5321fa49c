package org.onebeat.territory;

import java.util.Set;
import java.util.UUID;

/**
 * One area of a current posting, as the walls see it: rows carry no city and no grid, so a post over the city stands
 * here as all its counties (and the city's own id), a post over a grid as its village.
 *
 * @param matters single ones that are opened to the posting, or to its area, wherever they stand
 */
record Post(
        int postingId, Role function, AreaKind kind, Set<Integer> areas, Set<Integer> counties, Set<UUID> matters) {}
