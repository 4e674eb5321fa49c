package org.onebeat.hazard.hazard;

import java.util.UUID;
import org.onebeat.territory.Ancestors;

/**
 * What a hazard's file begins with.
 *
 * @param site null away from any place
 * @param holder person id of whoever holds the village; null where nobody does
 * @param days within which it has to be dealt with
 */
public record Finding(
        UUID id,
        HazardNumber number,
        Matter matter,
        Site site,
        Origin origin,
        Ancestors where,
        Integer holder,
        int days) {}
