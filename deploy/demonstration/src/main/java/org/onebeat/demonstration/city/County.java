package org.onebeat.demonstration.city;

import java.util.List;

/** A county row of the public list; its stations are made up. */
public record County(String code, String name, List<Township> townships, List<Station> stations) {

    public List<Village> villages() {
        return stations.stream().flatMap(station -> station.villages().stream()).toList();
    }

    /** The same with its first stations only, and what they serve. */
    County reduced(int most) {
        List<Station> first = stations.subList(0, Math.min(most, stations.size()));
        List<Village> served =
                first.stream().flatMap(station -> station.villages().stream()).toList();
        List<Township> held = townships.stream()
                .map(township -> new Township(
                        township.code(),
                        township.name(),
                        township.villages().stream().filter(served::contains).toList()))
                .filter(township -> !township.villages().isEmpty())
                .toList();
        return new County(code, name, held, first);
    }
}
