package org.onebeat.testkit.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onebeat.territory.AreaState;

/** What a step for a later day changed. */
record RandomPlan(LocalDate from, Map<Integer, AreaState> before, Map<Integer, AreaState> after) {
    List<Integer> changed() {
        return after.keySet().stream()
                .filter(area -> !after.get(area).equals(before.get(area)))
                .sorted()
                .toList();
    }
}
