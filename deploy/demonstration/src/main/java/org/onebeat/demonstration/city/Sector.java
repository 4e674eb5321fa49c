package org.onebeat.demonstration.city;

import java.util.ArrayList;
import java.util.List;

/** A part of a station's villages, which one community officer covers: some eight of them. */
public record Sector(String code, String name, List<Village> villages) {

    private static final int VILLAGES = 8;

    static int count(Station station) {
        return (station.villages().size() + VILLAGES - 1) / VILLAGES;
    }

    public static List<Sector> of(Station station) {
        List<Village> villages = station.villages();
        int count = count(station);
        List<Sector> sectors = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            int from = at * villages.size() / count;
            int until = (at + 1) * villages.size() / count;
            sectors.add(new Sector(
                    "%s%02d".formatted(station.code(), at + 1),
                    "第%d片区".formatted(at + 1),
                    List.copyOf(villages.subList(from, until))));
        }
        return sectors;
    }
}
