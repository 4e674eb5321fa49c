package org.onebeat.jurisdiction.facility;

import java.time.LocalDate;

/**
 * When something happened to a point.
 *
 * @param note what, or why; null where there is nothing to say
 */
record Happening(LocalDate on, String note) {}
