package org.onebeat.personnel.standard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Where so many more people would help most: each goes to the village that lacks most, the one with more people among
 * equals, then the one known longer. Whoever is left when nobody lacks is not placed. Computed only, nothing is written.
 */
record Reinforcement(List<Staffing> before, List<Staffing> after, Map<Integer, Integer> placed) {
    private static final Comparator<Staffing> NEED = Comparator.comparingDouble(Staffing::lacking)
            .reversed()
            .thenComparing(
                    row -> row.census().people() == null ? 0 : -row.census().people())
            .thenComparing(Staffing::village);

    static Reinforcement of(List<Staffing> villages, int people) {
        PriorityQueue<Staffing> waiting = new PriorityQueue<>(NEED);
        waiting.addAll(villages);
        Map<Integer, Integer> placed = new HashMap<>();
        for (int i = 0; i < people && !waiting.isEmpty() && !waiting.peek().met(); i++) {
            Staffing neediest = waiting.remove();
            placed.merge(neediest.village(), 1, Integer::sum);
            waiting.add(neediest.withOneMore());
        }
        List<Staffing> after =
                waiting.stream().sorted(Comparator.comparing(Staffing::village)).toList();
        return new Reinforcement(villages, after, placed);
    }

    int places() {
        return placed.values().stream().mapToInt(Integer::intValue).sum();
    }
}
