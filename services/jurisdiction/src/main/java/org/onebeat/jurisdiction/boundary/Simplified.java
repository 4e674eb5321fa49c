package org.onebeat.jurisdiction.boundary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;
import org.onebeat.territory.AreaKind;

/** Outlines as a screen needs them. Neighbours of one kind are simplified together, so that their common border stays one. */
final class Simplified {

    private Simplified() {}

    /** By the place of the feature. */
    static Map<Integer, Geometry> of(List<Draft> drafts) {
        Map<Integer, Geometry> simplified = new HashMap<>();
        drafts.stream()
                .collect(Collectors.groupingBy(draft -> draft.area().kind()))
                .forEach((kind, alike) -> {
                    Geometry[] whole = alike.stream().map(Draft::geometry).toArray(Geometry[]::new);
                    Geometry[] simple = CoverageSimplifier.simplify(whole, tolerance(kind));
                    for (int i = 0; i < simple.length; i++) {
                        simplified.put(alike.get(i).feature(), simple[i].isEmpty() ? whole[i] : simple[i]);
                    }
                });
        return simplified;
    }

    /** In degrees: a hundredth of what an area of the kind measures across. */
    private static double tolerance(AreaKind kind) {
        return switch (kind) {
            case CITY, COUNTY -> 0.004;
            case TOWNSHIP, STATION -> 0.001;
            case SECTOR, VILLAGE -> 0.0002;
            case GRID -> 0.00005;
        };
    }
}
