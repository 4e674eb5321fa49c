package org.onebeat.personnel.selection.match;

import java.util.List;
import java.util.Set;

/**
 * Somebody who is to serve one village.
 *
 * @param id of the person
 * @param station the one they belong to, null for somebody of the county or the city
 * @param wishes villages, each once, the dearest first
 */
public record Officer(int id, Integer station, Set<String> specialities, List<Integer> wishes) {
    public Officer {
        specialities = Set.copyOf(specialities);
        wishes = List.copyOf(wishes);
    }
}
