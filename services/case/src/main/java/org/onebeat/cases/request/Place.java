package org.onebeat.cases.request;

import java.util.List;
import java.util.stream.Stream;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.Named;

/** A village as a resident finds it. */
record Place(int id, String name, String station, String township, String county) {

    static Place of(Area village, Ancestors where, Named named) {
        List<String> above = Stream.of(where.stationId(), where.townshipId(), where.countyId())
                .map(area -> area == null ? null : named.area(area).name())
                .map(name -> name == null ? "" : name)
                .toList();
        return new Place(village.id(), village.name(), above.get(0), above.get(1), above.get(2));
    }
}
