package org.onebeat.demonstration.city;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes up a county's stations: 211 over the city's 209 townships. */
final class Stations {

    private static final String HUAIYANG = "411603";
    private static final int SECOND_STATIONS = 2;

    private Stations() {}

    /** One per township; Huaiyang has 21 over 19 (domain.md section 2). */
    static List<Station> over(String county, List<Township> townships) {
        List<Township> divided = townships.stream()
                .sorted(Comparator.comparing(township -> -township.villages().size()))
                .limit(county.equals(HUAIYANG) ? SECOND_STATIONS : 0)
                .toList();
        List<Station> stations = new ArrayList<>();
        for (Township township : townships) {
            List<Village> villages = township.villages();
            String name = township.name().replaceAll("(街道|回族镇|镇|乡)$", "");
            int half = divided.contains(township) ? villages.size() / 2 : villages.size();
            stations.add(station(county, stations.size(), name + "派出所", villages.subList(0, half)));
            if (half < villages.size()) {
                stations.add(station(county, stations.size(), name + "第二派出所", villages.subList(half, villages.size())));
            }
        }
        return List.copyOf(stations);
    }

    private static Station station(String county, int index, String name, List<Village> villages) {
        return new Station("%s%02d0000".formatted(county, 51 + index), name, villages);
    }
}
