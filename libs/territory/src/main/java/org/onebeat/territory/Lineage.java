package org.onebeat.territory;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An area and all above it in both trees on one day. Where the two trees disagree (a village moved in one of them
 * before the other), what is nearer counts: the village's own station before its sector's, the station's county before
 * the township's.
 */
final class Lineage {
    private final int area;
    private final Map<Integer, Optional<AreaKind>> kinds = new HashMap<>();
    private final Map<Integer, Map<AreaKind, Integer>> parents = new HashMap<>();
    private boolean inForce;

    Lineage(int area) {
        this.area = area;
    }

    void add(int id, String kind, boolean inForce, String parentKind, int parent) {
        kinds.put(id, Optional.ofNullable(kind).map(AreaKind::valueOf));
        if (id == area) {
            this.inForce = inForce;
        }
        if (parentKind != null) {
            parents.computeIfAbsent(id, any -> new EnumMap<>(AreaKind.class))
                    .putIfAbsent(AreaKind.valueOf(parentKind), parent);
        }
    }

    boolean known(int id) {
        return kinds.get(id).isPresent();
    }

    /** Whether every area in it has arrived. */
    boolean complete() {
        return kinds.values().stream().allMatch(Optional::isPresent);
    }

    /** Empty where the area was not in force on the day, or stood in no county. */
    Optional<Ancestors> place() {
        Integer village =
                self(AreaKind.VILLAGE).or(() -> above(area, AreaKind.VILLAGE)).orElse(null);
        int base = village == null ? area : village;
        Integer sector =
                self(AreaKind.SECTOR).or(() -> above(base, AreaKind.SECTOR)).orElse(null);
        Integer station = self(AreaKind.STATION)
                .or(() -> above(base, AreaKind.STATION))
                .or(() -> above(sector, AreaKind.STATION))
                .orElse(null);
        Integer township =
                self(AreaKind.TOWNSHIP).or(() -> above(base, AreaKind.TOWNSHIP)).orElse(null);
        return Stream.of(
                        self(AreaKind.CITY),
                        self(AreaKind.COUNTY),
                        above(base, AreaKind.COUNTY),
                        above(station, AreaKind.COUNTY),
                        above(township, AreaKind.COUNTY))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(county -> inForce)
                .map(county -> new Ancestors(county, township, station, sector, village));
    }

    private Optional<Integer> self(AreaKind kind) {
        return kinds.get(area).filter(kind::equals).map(own -> area);
    }

    private Optional<Integer> above(Integer id, AreaKind kind) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(parents.getOrDefault(id, Map.of()).get(kind));
    }
}
