package org.onebeat.cases.partner;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.cases.dispute.DisputeState;
import org.onebeat.cases.dispute.Step;
import org.onebeat.cases.triage.Colour;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.StaffName;

/**
 * A dispute that is opened to the caller's agency.
 *
 * @param agency for which the caller sees it
 * @param reason why it was asked in
 * @param colour null before triage
 * @param responsible whom to talk to; null while nobody holds the village
 * @param asked what is asked of the agency now, RECEIPT or ANSWER; null where nothing is but to help
 * @param answerBy by when; null where nothing is asked
 */
record GrantedDispute(
        UUID id,
        String number,
        String category,
        Colour colour,
        DisputeState state,
        String summary,
        AreaName village,
        AreaName station,
        StaffName responsible,
        String agency,
        String reason,
        Instant since,
        Step asked,
        Instant answerBy) {}
