package org.onebeat.service.audit;

import java.util.UUID;
import org.onebeat.territory.Ancestors;

/**
 * What was done to which record.
 *
 * @param action a verb of the domain, such as {@code dispute-triaged}
 * @param reason why, where a reason is asked for; null otherwise
 */
public record Deed(String action, String recordType, String recordId, Ancestors where, String reason) {
    private static final int UUID_LENGTH = 36;

    /** The matter that a record of this id is, where ids are UUIDs: what is done with one that was opened by itself (ADR 20). */
    public static UUID matterOf(String recordId) {
        return recordId.length() == UUID_LENGTH ? UUID.fromString(recordId) : null;
    }
}
