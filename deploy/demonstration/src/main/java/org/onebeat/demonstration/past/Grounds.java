package org.onebeat.demonstration.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.demonstration.Chance;
import org.onebeat.demonstration.city.City;
import org.onebeat.demonstration.city.Officer;
import org.onebeat.demonstration.city.Station;
import org.onebeat.demonstration.city.Village;

/** Tells the villages of the whole city apart: some counties, stations and villages are livelier or more diligent. */
final class Grounds {

    private static final double URBAN = 1.9;
    private static final double SILENT = 0.012;

    private final long seed;
    private final LocalDate today;
    private final Set<String> dedicated;
    private final Set<String> silent;

    private Grounds(long seed, City city, LocalDate today) {
        this.seed = seed;
        this.today = today;
        this.dedicated = city.officers().stream()
                .filter(Officer::isDedicated)
                .flatMap(officer -> officer.areas().stream())
                .collect(Collectors.toSet());
        List<Village> villages = city.villages();
        this.silent = villages.stream()
                .map(Village::code)
                .sorted(Comparator.comparingDouble(
                        code -> Chance.of(seed, "silent", code).between(0.0, 1.0)))
                .limit(Math.round(SILENT * villages.size()))
                .collect(Collectors.toSet());
    }

    /** In the order of the city; the shares of all add up to one. */
    static List<Ground> of(long seed, City city, LocalDate today) {
        Grounds grounds = new Grounds(seed, city, today);
        Map<String, Double> weights = new HashMap<>();
        city.stations().forEach(station -> grounds.weigh(station, weights));
        double all = weights.values().stream()
                .sorted()
                .mapToDouble(Double::doubleValue)
                .sum();
        List<Ground> found = new ArrayList<>();
        for (Station station : city.stations()) {
            double diligence = grounds.diligence(station);
            station.villages()
                    .forEach(village ->
                            found.add(grounds.ground(village, station, weights.get(village.code()) / all, diligence)));
        }
        return List.copyOf(found);
    }

    private void weigh(Station station, Map<String, Double> weights) {
        double county =
                Chance.of(seed, "lively", station.code().substring(0, 6)).between(0.8, 1.25);
        double own = Chance.of(seed, "lively", station.code()).between(0.7, 1.35);
        for (Village village : station.villages()) {
            double single = Chance.of(seed, "lively", village.code()).between(0.5, 1.5);
            weights.put(village.code(), county * own * single * (village.urban() ? URBAN : 1));
        }
    }

    private double diligence(Station station) {
        double county =
                Chance.of(seed, "diligent", station.code().substring(0, 6)).between(0.9, 0.98);
        return county * Chance.of(seed, "diligent", station.code()).between(0.88, 1.0);
    }

    private Ground ground(Village village, Station station, double share, double diligence) {
        int days = Chance.of(seed, "silent since", village.code()).between(15, 45);
        LocalDate silentFrom = silent.contains(village.code()) ? today.minusDays(days) : null;
        return new Ground(village, station, share, dedicated.contains(village.code()), diligence, silentFrom);
    }
}
