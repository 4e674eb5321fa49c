package org.onebeat.territory;

import java.time.Instant;

/**
 * Who is on duty in a station, in which kind of duty (an open string), and until when (exclusive).
 *
 * @param posted whether a post of their own lets them work on what lies there: being on duty does not (ADR 16)
 */
public record OnDuty(int personId, String displayName, String duty, Instant from, Instant until, boolean posted) {}
