package org.onebeat.demonstration.city;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onebeat.demonstration.Chance;

/**
 * The made-up rooms and workstations of the whole city: a room for each community and one for each eight villages or
 * less; within a year 672 rooms and 3,831 workstations were new (domain.md section 8), so that some villages have
 * neither.
 */
final class Points {

    static final int NEW_ROOMS = 672;
    static final int NEW_WORKSTATIONS = 3_831;

    private static final int MOST_VILLAGES = 8;
    private static final int YEAR = 364;
    private static final int EARLIER = 1_500;

    private final long seed;
    private final List<Point> points = new ArrayList<>();
    private final Set<String> called = new HashSet<>();
    private final Share fresh;
    private final Share equipped;
    private Chance chance;

    private Points(long seed, List<Station> stations) {
        this.seed = seed;
        int rooms = stations.stream().mapToInt(station -> rooms(station).size()).sum();
        int villages =
                stations.stream().mapToInt(station -> station.villages().size()).sum();
        fresh = new Share(NEW_ROOMS, rooms);
        equipped = new Share(NEW_WORKSTATIONS, villages - rooms);
    }

    static List<Point> of(long seed, List<Station> stations) {
        Points points = new Points(seed, stations);
        stations.forEach(points::open);
        return List.copyOf(points.points);
    }

    /** The villages of each room, the one in which it stands first. */
    private static List<List<Village>> rooms(Station station) {
        List<List<Village>> rooms = new ArrayList<>();
        List<Village> rural = new ArrayList<>();
        for (Village village : station.villages()) {
            if (village.urban()) {
                rooms.add(List.of(village));
            } else {
                rural.add(village);
            }
        }
        int count = (rural.size() + MOST_VILLAGES - 1) / MOST_VILLAGES;
        for (int at = 0; at < count; at++) {
            rooms.add(rural.subList(at * rural.size() / count, (at + 1) * rural.size() / count));
        }
        return rooms;
    }

    private void open(Station station) {
        chance = Chance.of(seed, "points", station.code());
        called.clear();
        Set<Village> housed = new HashSet<>();
        for (List<Village> served : rooms(station)) {
            housed.add(served.getFirst());
            int daysAgo = fresh.next() == 1 ? chance.between(1, YEAR) : chance.between(YEAR + 1, EARLIER);
            add(Point.ROOM, "警务室", station, served, daysAgo);
        }
        for (Village village : station.villages()) {
            if (!housed.contains(village) && equipped.next() == 1) {
                add("VILLAGE_WORKSTATION", "警务工作站", station, List.of(village), chance.between(1, YEAR));
            }
        }
    }

    private void add(String kind, String suffix, Station station, List<Village> served, int daysAgo) {
        Village village = served.getFirst();
        String bare = village.name().replaceAll("(村民委员会|居民委员会|民委员会|村委会|居委会)$", "") + suffix;
        String name = called.add(bare) ? bare : village.name() + suffix;
        List<String> codes = served.stream().map(Village::code).toList();
        points.add(new Point(kind, name, station.code(), village.code(), codes, daysAgo));
    }
}
