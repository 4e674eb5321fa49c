package org.onebeat.personnel.selection.match;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Who goes first where nothing else tells two officers apart: drawn from a seed that is on record, one lot for all
 * villages, so that anybody can draw it again.
 */
final class Lot {
    private final Map<Integer, Integer> places = new HashMap<>();

    Lot(long seed, Collection<Integer> officers) {
        List<Integer> drawn = officers.stream().sorted().collect(Collectors.toList());
        Collections.shuffle(drawn, new Random(seed));
        drawn.forEach(officer -> places.put(officer, places.size()));
    }

    int of(int officer) {
        return places.get(officer);
    }
}
