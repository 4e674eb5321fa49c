package org.onebeat.jurisdiction.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onebeat.jurisdiction.facility.OpenPoint;

/** Villages and the points that stand among them, held against the rules. */
final class Inventory {

    private final Rules rules;
    private final List<Village> villages;
    private final List<OpenPoint> points;
    private final Map<Integer, Integer> stationServing = new HashMap<>();
    private final Map<Integer, Long> roomsIn;
    private final Map<Integer, Long> workstationsIn;

    Inventory(Rules rules, List<Village> villages, List<OpenPoint> points) {
        this.rules = rules;
        this.villages = villages;
        this.points = points;
        this.roomsIn = countByVillage(OpenPoint::room);
        this.workstationsIn = countByVillage(point -> !point.room());
        points.stream().filter(OpenPoint::room).forEach(room -> room.serves()
                .forEach(village -> stationServing.put(village, room.station())));
    }

    /** Where a standard is not met; stations are asked about if they count as remote. */
    List<Gap> gaps(Map<Integer, Integer> countyOfRemoteStation) {
        List<Gap> gaps = new ArrayList<>();
        for (Village village : villages) {
            long rooms = roomsIn.getOrDefault(village.id(), 0L);
            long workstations = workstationsIn.getOrDefault(village.id(), 0L);
            if (village.urban() && rooms < rules.communityRooms()) {
                gaps.add(Gap.in(village, GapRule.COMMUNITY_ROOM, rules.communityRooms(), rooms));
            } else if (rooms == 0 && workstations < rules.workstations()) {
                gaps.add(Gap.in(village, GapRule.WORKSTATION, rules.workstations(), workstations));
            }
            if (!village.urban() && !isServed(village)) {
                gaps.add(Gap.in(village, GapRule.VILLAGE_ROOM, 1, 0));
            }
        }
        gaps.addAll(overloadedRooms());
        gaps.addAll(remoteStations(countyOfRemoteStation));
        gaps.sort(Gap.ORDER);
        return gaps;
    }

    /** Whether a room of the village's own station serves it: another's would be lost with the station's border. */
    boolean isServed(Village village) {
        return stationServing.containsKey(village.id())
                && Objects.equals(stationServing.get(village.id()), village.station());
    }

    /** Urban communities without a room, and rural villages that none serves: whom new rooms could serve. */
    List<Village> unserved() {
        return villages.stream()
                .filter(village -> village.urban()
                        ? roomsIn.getOrDefault(village.id(), 0L) < rules.communityRooms()
                        : !isServed(village))
                .toList();
    }

    private List<Gap> overloadedRooms() {
        Set<Integer> rural = villages.stream()
                .filter(village -> !village.urban())
                .map(Village::id)
                .collect(Collectors.toSet());
        List<Gap> gaps = new ArrayList<>();
        for (OpenPoint room : points) {
            long served = room.serves().stream().filter(rural::contains).count();
            if (room.room() && served > rules.mostVillages()) {
                gaps.add(Gap.of(room, Math.ceilDiv((int) served, rules.mostVillages())));
            }
        }
        return gaps;
    }

    private List<Gap> remoteStations(Map<Integer, Integer> countyOf) {
        List<Gap> gaps = new ArrayList<>();
        new TreeMap<>(countyOf).forEach((station, county) -> {
            long rooms = points.stream()
                    .filter(point -> point.room() && Objects.equals(point.station(), station))
                    .count();
            if (rooms < rules.remoteRooms()) {
                gaps.add(new Gap(
                        GapRule.REMOTE_ROOMS, county, station, null, null, null, rules.remoteRooms(), (int) rooms));
            }
        });
        return gaps;
    }

    private Map<Integer, Long> countByVillage(Predicate<OpenPoint> which) {
        return points.stream().filter(which).collect(Collectors.groupingBy(OpenPoint::village, Collectors.counting()));
    }
}
