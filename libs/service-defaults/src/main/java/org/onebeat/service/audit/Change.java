package org.onebeat.service.audit;

import java.time.Instant;
import org.onebeat.territory.StaffName;

/**
 * What was done to a record, as its history shows it.
 *
 * @param by null where the platform did it by itself
 * @param action such as {@code area-renamed}
 * @param reason null where none was given
 */
public record Change(Instant at, StaffName by, String action, String reason) {}
