package org.onebeat.personnel.incentive.allowance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.territory.Area;

/**
 * What a county owes for a month; money in fen.
 *
 * @param settledAt null while it can be worked out anew
 */
record RunView(
        int id,
        CoveredArea county,
        LocalDate month,
        int people,
        long total,
        Instant madeAt,
        Instant settledAt,
        long version) {

    static RunView of(AllowanceRun run, Map<Integer, Area> areas) {
        return new RunView(
                run.id(),
                CoveredArea.of(run.county(), areas),
                run.month(),
                run.people(),
                run.total(),
                run.madeAt(),
                run.settledAt(),
                run.version());
    }
}
