package org.onebeat.onboarding;

import java.time.Instant;

/**
 * How far the county's workbook is.
 *
 * @param rows being checked or written, 0 while not known
 * @param since when the phase began; null while IDLE
 */
record ProgressView(Phase phase, int rows, Instant since) {

    static final ProgressView IDLE = new ProgressView(Phase.IDLE, 0, null);
}
