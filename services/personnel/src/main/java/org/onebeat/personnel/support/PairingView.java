package org.onebeat.personnel.support;

import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.territory.Area;

/**
 * Who stands by a station, and how often they were there this year.
 *
 * @param owed of this year; of a specialist unit nothing
 * @param behind whether fewer were made than owed for the whole months that are over
 */
record PairingView(
        int id,
        CoveredArea station,
        Pairing.Level level,
        Pairing.Supporter supporter,
        String name,
        LocalDate from,
        LocalDate until,
        String endReason,
        Owed owed,
        long visits,
        boolean behind,
        long version) {

    static PairingView of(Pairing row, Owed owed, long visits, Map<Integer, Area> areas) {
        return new PairingView(
                row.id(),
                CoveredArea.of(row.station(), areas),
                row.level(),
                row.supporter(),
                row.name(),
                row.from(),
                row.until(),
                row.endReason(),
                owed,
                visits,
                visits < owed.byNow(),
                row.version());
    }
}
