package org.onebeat.demonstration.city;

import java.util.ArrayList;
import java.util.List;
import org.onebeat.demonstration.Chance;

/**
 * The made-up people of the whole city (domain.md section 8): a chief per station, and 5,127 village officers in all.
 * A community officer holds each sector; 1,133 dedicated auxiliaries one to three; all other villages but a
 * few have a part-time officer of their own.
 */
final class Force {

    static final int VILLAGE_OFFICERS = 5_127;
    static final int DEDICATED = 1_133;

    /** Villages where only the community officer serves: what the coverage has left to do. */
    static final int VACANT = 43;

    /** Who holds a post besides. */
    static final int CHIEFS_WITH_POST = 209;

    static final int OFFICERS_WITH_POST = 5_033;
    private static final int MOST_VILLAGES = 3;
    private static final List<String> PART_TIME =
            List.of("SECURITY_HEAD", "SECURITY_HEAD", "POLICE_ASSISTANT", "GRID_WORKER", "RETURNED_RETIREE");

    private final long seed;
    private final List<Officer> officers = new ArrayList<>();
    private final Share dedicated;
    private final Share vacant;
    private final Share further;
    private final Share chiefs;
    private final Share second;
    private int owed;
    private String county;
    private int numbered;
    private Chance chance;

    private Force(long seed, List<Station> stations) {
        this.seed = seed;
        int villages =
                stations.stream().mapToInt(station -> station.villages().size()).sum();
        int community = stations.stream().mapToInt(Sector::count).sum();
        int partTime = VILLAGE_OFFICERS - DEDICATED - community;
        int rounds = DEDICATED + partTime + VACANT;
        dedicated = new Share(DEDICATED, rounds);
        vacant = new Share(VACANT, rounds - DEDICATED);
        further = new Share(villages - rounds, DEDICATED);
        chiefs = new Share(CHIEFS_WITH_POST, stations.size());
        second = new Share(OFFICERS_WITH_POST, VILLAGE_OFFICERS);
    }

    static List<Officer> of(long seed, List<Station> stations) {
        Force force = new Force(seed, stations);
        stations.forEach(force::man);
        return List.copyOf(force.officers);
    }

    private void man(Station station) {
        begin(station.code().substring(0, 6));
        List<String> villages = station.villages().stream().map(Village::code).toList();
        SecondPost chief = chiefs.next() == 1 ? SecondPost.ofChief(station) : null;
        post("J", "POLICE_OFFICER", station, "STATION_CHIEF", List.of(station.code()), chief);
        for (Sector sector : Sector.of(station)) {
            List<String> covered = sector.villages().stream().map(Village::code).toList();
            post(
                    "J",
                    "POLICE_OFFICER",
                    station,
                    "COMMUNITY_OFFICER",
                    List.of(sector.code()),
                    secondPost(covered, true));
        }
        for (int at = 0; at < villages.size(); ) {
            at += manVillages(station, villages.subList(at, villages.size()));
        }
    }

    private void begin(String next) {
        if (!next.equals(county)) {
            county = next;
            numbered = 0;
            chance = Chance.of(seed, "force", county);
        }
    }

    /** How many villages the next officer, or nobody, takes of those that are left. */
    private int manVillages(Station station, List<String> left) {
        if (dedicated.next() == 1) {
            owed += 1 + further.next();
            int several = Math.min(Math.min(owed, MOST_VILLAGES), left.size());
            owed -= several;
            post("F", Officer.DEDICATED, station, "AUXILIARY", left.subList(0, several), secondPost(left, false));
            return several;
        }
        if (vacant.next() == 0) {
            post("Z", chance.one(PART_TIME), station, "AUXILIARY", left.subList(0, 1), secondPost(left, false));
        }
        return 1;
    }

    private SecondPost secondPost(List<String> villages, boolean officer) {
        return second.next() == 1 ? SecondPost.ofVillageOfficer(villages.getFirst(), officer) : null;
    }

    private void post(
            String letter, String category, Station station, String function, List<String> areas, SecondPost second) {
        String number = "%s%s%04d".formatted(letter, county, ++numbered);
        officers.add(new Officer(
                number, Names.next(chance), category, station.code(), function, List.copyOf(areas), second));
    }
}
