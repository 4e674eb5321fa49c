package org.onebeat.workbook.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Made-up people of a county and what they are posted to: a chief per station, a community officer per 15 villages, and
 * auxiliaries with one to three villages each, so that every village has exactly one of either.
 */
final class Force {

    private static final int VILLAGES_PER_OFFICER = 15;
    private static final int MOST_VILLAGES = 3;
    private static final String SINCE = "2026-01-01";

    private final String county;
    private final Names names;
    private final Random random;
    private final List<List<?>> people = new ArrayList<>();
    private final List<List<?>> postings = new ArrayList<>();

    Force(String county, List<Station> stations) {
        this.county = county;
        long seed = Long.parseLong(county);
        names = new Names(seed);
        random = new Random(seed);
        stations.forEach(this::man);
    }

    private void man(Station station) {
        post("J", "POLICE_OFFICER", station, "STATION_CHIEF", station.code(), SINCE);
        List<Division> villages = station.villages();
        int officers = (villages.size() + VILLAGES_PER_OFFICER - 1) / VILLAGES_PER_OFFICER;
        int share = (villages.size() + officers - 1) / officers;
        for (int at = 0; at < villages.size(); at += share) {
            String beat = codes(villages, at, at + share);
            post("J", "POLICE_OFFICER", station, "COMMUNITY_OFFICER", beat, SINCE);
        }
        for (int at = 0; at < villages.size(); ) {
            int several = 1 + random.nextInt(MOST_VILLAGES);
            post("F", "AUXILIARY", station, "AUXILIARY", codes(villages, at, at + several), "");
            at += several;
        }
    }

    private void post(String letter, String category, Station station, String function, String areas, String from) {
        String number = "%s%s%03d".formatted(letter, county, people.size() + 1);
        String telephone = "1390000%04d".formatted(people.size() + 1);
        // Every other one names the station instead of its code, as clerks do.
        String unit = people.size() % 2 == 0 ? station.code() : station.name();
        people.add(List.of(number, names.next(), category, unit, telephone));
        postings.add(List.of(number, function, areas, from));
    }

    private static String codes(List<Division> villages, int from, int until) {
        return villages.subList(from, Math.min(until, villages.size())).stream()
                .map(Division::code)
                .collect(Collectors.joining("、"));
    }

    List<List<?>> people() {
        return people;
    }

    List<List<?>> postings() {
        return postings;
    }
}
