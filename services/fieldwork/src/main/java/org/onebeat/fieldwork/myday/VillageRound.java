package org.onebeat.fieldwork.myday;

import java.time.Instant;
import java.time.LocalDate;
import org.onebeat.territory.AreaName;

/**
 * A village of one's own: when it was swept and visited last, and is to be next.
 *
 * @param lastSweepAt null if there was none within 90 days; lastVisitAt likewise
 */
record VillageRound(
        AreaName village, Instant lastSweepAt, LocalDate sweepDueOn, Instant lastVisitAt, LocalDate visitDueOn) {}
