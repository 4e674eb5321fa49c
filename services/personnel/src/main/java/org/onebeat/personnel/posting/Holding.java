package org.onebeat.personnel.posting;

import java.time.Instant;

/**
 * An area of a posting, from when until when.
 *
 * @param until exclusive, null while open
 */
public record Holding(int area, Instant from, Instant until) {}
