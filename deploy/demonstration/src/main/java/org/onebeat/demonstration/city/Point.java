package org.onebeat.demonstration.city;

import java.util.List;

/**
 * A made-up police room or workstation.
 *
 * @param station code of its station
 * @param village code of where it stands
 * @param serves codes of the villages that it serves
 * @param daysAgo when it opened
 */
public record Point(String kind, String name, String station, String village, List<String> serves, int daysAgo) {

    public static final String ROOM = "ROOM";

    public boolean isRoom() {
        return kind.equals(ROOM);
    }
}
