package org.onebeat.jurisdiction.onboarding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who bears which name within some area: codes by the area's own code and the name. */
final class Bearers {

    private final Map<String, Map<String, List<String>>> codes = new HashMap<>();

    void add(String within, String name, String code) {
        codes.computeIfAbsent(within, any -> new HashMap<>())
                .computeIfAbsent(name, any -> new ArrayList<>())
                .add(code);
    }

    List<String> of(String within, String name) {
        return codes.getOrDefault(within, Map.of()).getOrDefault(name, List.of());
    }

    List<String> everywhere(String name) {
        return codes.values().stream()
                .flatMap(within -> within.getOrDefault(name, List.of()).stream())
                .toList();
    }

    Set<String> names(String within) {
        return codes.getOrDefault(within, Map.of()).keySet();
    }
}
