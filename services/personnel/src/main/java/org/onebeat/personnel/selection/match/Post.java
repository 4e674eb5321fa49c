package org.onebeat.personnel.selection.match;

import java.util.List;

/**
 * A village that is to get one officer.
 *
 * @param place in the list of villages, for officers who wish nothing
 * @param needs specialities, the most needed first
 */
public record Post(int village, int place, Integer station, List<String> needs) {
    public Post {
        needs = List.copyOf(needs);
    }
}
