package org.onebeat.personnel.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.territory.Area;

/**
 * A month of a station, as a list shows it.
 *
 * @param duties how many there are
 * @param unfilled how many of them nobody takes
 */
public record RosterView(
        int id,
        CoveredArea station,
        LocalDate month,
        RosterState state,
        Instant publishedAt,
        int duties,
        int unfilled,
        long version) {

    static RosterView of(Roster roster, DutyCount count, Map<Integer, Area> areas) {
        return new RosterView(
                roster.id(),
                CoveredArea.of(roster.station(), areas),
                roster.month(),
                roster.state(),
                roster.publishedAt(),
                count.duties(),
                count.unfilled(),
                roster.version());
    }
}
