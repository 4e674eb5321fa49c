package org.onebeat.personnel.leave;

import java.time.LocalDate;
import org.onebeat.personnel.posting.CoveredArea;

/**
 * What is shown of leave.
 *
 * @param until the first day back at work
 * @param cover who acts for the person now or is to, null for nobody
 * @param gap whether a post is left without a holder while it lasts
 * @param gapFrom the first such day ahead, null where there is none
 */
record LeaveView(
        int id,
        Holder person,
        CoveredArea unit,
        String kind,
        LocalDate from,
        LocalDate until,
        LeaveState state,
        Holder cover,
        boolean gap,
        LocalDate gapFrom,
        long version) {
    /** Somebody of the staff. */
    record Holder(int id, String displayName, String serviceNumber) {}
}
