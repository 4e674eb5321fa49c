package org.onebeat.personnel.posting;

import java.time.Instant;
import java.util.Set;
import org.onebeat.territory.Role;

/**
 * What a posting comes to.
 *
 * @param kind code of the catalogue of kinds, null where the function knows none
 * @param until exclusive; null while open
 * @param areas held at the instant asked for
 */
public record Engagement(
        int posting,
        int person,
        Role function,
        boolean main,
        boolean acting,
        String kind,
        Instant from,
        Instant until,
        Set<Integer> areas) {

    /** Whether it stands at the instant asked for. */
    public boolean stands() {
        return !areas.isEmpty();
    }
}
