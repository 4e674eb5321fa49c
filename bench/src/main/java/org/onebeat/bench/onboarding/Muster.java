package org.onebeat.bench.onboarding;

import java.util.ArrayList;
import java.util.List;
import org.onebeat.demonstration.city.County;
import org.onebeat.demonstration.city.Station;
import org.onebeat.demonstration.city.Village;

/**
 * Made-up people of a land: a chief a station, a community officer for eight villages, an auxiliary in each village, and
 * grid workers until all are there.
 */
final class Muster {

    private static final int VILLAGES_PER_OFFICER = 8;
    private static final String SINCE = "2026-01-01";

    private final List<List<String>> people = new ArrayList<>();
    private final List<List<String>> postings = new ArrayList<>();

    Muster(Land land) {
        land.counties().forEach(county -> county.stations().forEach(station -> man(county, station)));
        for (County county : land.counties()) {
            for (Station station : county.stations()) {
                for (Village village : station.villages()) {
                    if (people.size() < land.people()) {
                        post(county, station, "G", "GRID_WORKER", "GRID_WORKER", List.of(village));
                    }
                }
            }
        }
    }

    private void man(County county, Station station) {
        register(county, station, "J", "POLICE_OFFICER", "STATION_CHIEF", station.code());
        List<Village> villages = station.villages();
        for (int at = 0; at < villages.size(); at += VILLAGES_PER_OFFICER) {
            int end = Math.min(at + VILLAGES_PER_OFFICER, villages.size());
            post(county, station, "J", "POLICE_OFFICER", "COMMUNITY_OFFICER", villages.subList(at, end));
        }
        villages.forEach(village -> post(county, station, "F", "AUXILIARY", "AUXILIARY", List.of(village)));
    }

    private void post(
            County county, Station station, String letter, String category, String function, List<Village> villages) {
        String areas = String.join("、", villages.stream().map(Village::code).toList());
        register(county, station, letter, category, function, areas);
    }

    private void register(
            County county, Station station, String letter, String category, String function, String areas) {
        String number = "%s%s%06d".formatted(letter, county.code(), people.size() + 1);
        String telephone = "139%08d".formatted(people.size() + 1);
        people.add(List.of(number, "王" + (people.size() + 1), category, station.code(), telephone));
        postings.add(List.of(number, function, areas, SINCE));
    }

    List<List<String>> people() {
        return people;
    }

    List<List<String>> postings() {
        return postings;
    }
}
