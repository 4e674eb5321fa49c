package org.onebeat.service.audit;

import org.onebeat.territory.Ancestors;

/**
 * What was done to which record.
 *
 * @param action a verb of the domain, such as {@code dispute-triaged}
 * @param reason why, where a reason is asked for; null otherwise
 */
public record Deed(String action, String recordType, String recordId, Ancestors where, String reason) {}
