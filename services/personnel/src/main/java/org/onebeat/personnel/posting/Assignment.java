package org.onebeat.personnel.posting;

import java.time.Instant;
import java.util.List;
import org.onebeat.territory.Role;

/**
 * What a posting begins with.
 *
 * @param kind code of the catalogue of kinds, null where the function knows none
 */
public record Assignment(
        int id, int person, Role function, boolean main, String kind, List<Place> places, Instant from) {}
