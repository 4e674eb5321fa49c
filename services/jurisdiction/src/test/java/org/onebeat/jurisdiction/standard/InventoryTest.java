package org.onebeat.jurisdiction.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.jurisdiction.area.Settlement;
import org.onebeat.jurisdiction.facility.OpenPoint;

class InventoryTest {

    private static final Rules RULES = new Rules(1, 5, 8, 2, 1);

    @Test
    void aRoomPerCommunityARoomForVillagesAndAWorkstationElsewhere() {
        List<Village> villages = List.of(urban(1, 41), urban(2, 41), rural(3, 41), rural(4, 41), rural(5, 41));
        List<OpenPoint> points = List.of(point(1, true, 41, 1), point(3, true, 41, 3, 4), point(4, false, 41));

        List<Gap> gaps = new Inventory(RULES, villages, points).gaps(Map.of());

        assertEquals(
                List.of("COMMUNITY_ROOM 2", "VILLAGE_ROOM 5", "WORKSTATION 5"),
                gaps.stream().map(gap -> gap.rule() + " " + gap.village()).toList());
    }

    @Test
    void whereCommunitiesNeedNoRoomOfTheirOwnAWorkstationStands() {
        List<Gap> gaps = new Inventory(new Rules(0, 5, 8, 2, 1), List.of(urban(1, 41)), List.of()).gaps(Map.of());

        assertEquals(List.of(GapRule.WORKSTATION), gaps.stream().map(Gap::rule).toList());
    }

    @Test
    void aRoomThatServesTooManyAndARemoteStationWithTooFewAreGaps() {
        List<Village> villages =
                IntStream.rangeClosed(1, 9).mapToObj(id -> rural(id, 41)).toList();
        List<OpenPoint> points = List.of(point(1, true, 41, 1, 2, 3, 4, 5, 6, 7, 8, 9));

        List<Gap> gaps = new Inventory(new Rules(1, 5, 8, 2, 0), villages, points).gaps(Map.of(41, 3));

        assertEquals(
                List.of("ROOM_LOAD 2/1", "REMOTE_ROOMS 2/1"),
                gaps.stream()
                        .map(gap -> gap.rule() + " " + gap.needed() + "/" + gap.present())
                        .toList());
    }

    @Test
    void aVillageThatMovedAwayIsServedByItsOldStationsRoomNoMore() {
        Inventory inventory = new Inventory(RULES, List.of(rural(3, 42)), List.of(point(9, true, 41, 3)));

        assertEquals(1, inventory.unserved().size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noOtherRoomsWouldServeMore(long seed) {
        Random random = new Random(seed);
        List<Village> unserved = IntStream.rangeClosed(1, 9)
                .mapToObj(id ->
                        random.nextInt(4) == 0 ? urban(id, 41 + random.nextInt(2)) : rural(id, 41 + random.nextInt(2)))
                .toList();
        Rules rules = new Rules(1, 1, 1 + random.nextInt(3), 2, 1);
        int rooms = 1 + random.nextInt(3);

        List<Proposal> plan = NextRooms.of(rules, unserved, rooms);

        List<Integer> served = plan.stream()
                .flatMap(room -> room.villages().stream())
                .map(Village::id)
                .toList();
        assertEquals(served.size(), new HashSet<>(served).size());
        assertTrue(plan.stream().allMatch(room -> mayShare(rules, room.villages())));
        assertEquals(most(rules, unserved, rooms), served.size());
    }

    /** The most villages that so many rooms can serve, found by trying everything. */
    private static int most(Rules rules, List<Village> villages, int rooms) {
        if (rooms == 0 || villages.isEmpty()) {
            return 0;
        }
        int best = 0;
        for (int chosen = 1; chosen < 1 << villages.size(); chosen++) {
            List<Village> served = new ArrayList<>();
            List<Village> rest = new ArrayList<>();
            for (int at = 0; at < villages.size(); at++) {
                ((chosen >> at & 1) == 1 ? served : rest).add(villages.get(at));
            }
            if (mayShare(rules, served)) {
                best = Math.max(best, served.size() + (rooms == 1 ? 0 : most(rules, rest, rooms - 1)));
            }
        }
        return best;
    }

    private static boolean mayShare(Rules rules, List<Village> villages) {
        Village site = villages.getFirst();
        return villages.size() == 1
                || villages.size() <= rules.mostVillages()
                        && villages.stream()
                                .allMatch(one -> !one.urban()
                                        && one.station().equals(site.station())
                                        && one.township().equals(site.township()));
    }

    private static Village urban(int id, int station) {
        return new Village(id, "41160300100" + id, Settlement.URBAN, 3, 31, station);
    }

    private static Village rural(int id, int station) {
        return new Village(id, "41160300120" + id, Settlement.RURAL, 3, 31, station);
    }

    private static OpenPoint point(int village, boolean room, int station, Integer... serves) {
        return new OpenPoint(new UUID(0, village), "K", room, "警务点", village, station, 3, Set.of(serves));
    }
}
