package org.onebeat.cases.likeness;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Matter;

/**
 * A report to compare others with.
 *
 * @param id null while it is still being written
 * @param occurredAt when it was found
 */
record Report(UUID id, Matter matter, int village, Instant occurredAt) {

    static Report of(Dispute dispute) {
        return new Report(dispute.id(), dispute.matter(), dispute.ancestors().villageId(), dispute.occurredAt());
    }
}
