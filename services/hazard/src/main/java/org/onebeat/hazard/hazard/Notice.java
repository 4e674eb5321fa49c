package org.onebeat.hazard.hazard;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A rectification notice.
 *
 * @param unit that is responsible for putting it right
 * @param deadline the last day
 */
@Embeddable
public record Notice(String unit, LocalDate deadline) {}
