package org.onebeat.workbook.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A made-up police station and the villages it serves. */
record Station(String code, String name, List<Division> villages) {

    private static final int TOWNSHIPS_PER_SECOND_STATION = 9;

    /** One station per township, a second one in the largest townships: 21 for the 19 townships of Huaiyang. */
    static List<Station> over(List<Division> divisions) {
        Map<String, List<Division>> townships = divisions.stream()
                .collect(Collectors.groupingBy(Division::townshipCode, LinkedHashMap::new, Collectors.toList()));
        List<String> divided = townships.entrySet().stream()
                .sorted(Comparator.comparing(township -> -township.getValue().size()))
                .limit(townships.size() / TOWNSHIPS_PER_SECOND_STATION)
                .map(Map.Entry::getKey)
                .toList();
        List<Station> stations = new ArrayList<>();
        townships.forEach((code, villages) -> {
            String name = villages.getFirst().township().replaceAll("(街道|回族镇|镇|乡)$", "");
            if (divided.contains(code)) {
                int half = villages.size() / 2;
                stations.add(numbered(stations.size(), name + "派出所", villages.subList(0, half)));
                stations.add(numbered(stations.size(), name + "第二派出所", villages.subList(half, villages.size())));
            } else {
                stations.add(numbered(stations.size(), name + "派出所", villages));
            }
        });
        return stations;
    }

    private static Station numbered(int index, String name, List<Division> villages) {
        return new Station("%s%02d0000".formatted(villages.getFirst().county(), 51 + index), name, villages);
    }
}
