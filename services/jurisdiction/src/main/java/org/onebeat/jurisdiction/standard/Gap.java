package org.onebeat.jurisdiction.standard;

import java.util.Comparator;
import java.util.UUID;
import org.onebeat.jurisdiction.facility.OpenPoint;

/**
 * Where a standard is not met.
 *
 * @param village of what lacks in a village, or where the room stands; null of a station
 * @param point of a room that serves too many, else null
 * @param needed how many there would have to be
 */
record Gap(
        GapRule rule,
        int county,
        Integer station,
        Integer village,
        UUID point,
        String pointName,
        int needed,
        int present) {

    static final Comparator<Gap> ORDER = Comparator.comparing(Gap::key);

    static Gap in(Village village, GapRule rule, int needed, long present) {
        return new Gap(rule, village.county(), village.station(), village.id(), null, null, needed, (int) present);
    }

    static Gap of(OpenPoint room, int needed) {
        return new Gap(
                GapRule.ROOM_LOAD, room.county(), room.station(), room.village(), room.id(), room.name(), needed, 1);
    }

    /** Where it stands in the list: by county, station and rule; unique. */
    String key() {
        return "%010d/%010d/%d/%010d/%s".formatted(county, orNone(station), rule.ordinal(), orNone(village), point);
    }

    private static int orNone(Integer id) {
        return id == null ? 0 : id;
    }
}
