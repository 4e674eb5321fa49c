package org.onebeat.cases.dispute;

import java.util.UUID;

/** What a dispute arose from: a find of field work, whose words stay there. */
public record Origin(UUID find) {

    static Origin of(Dispute dispute) {
        return dispute.find() == null ? null : new Origin(dispute.find());
    }
}
