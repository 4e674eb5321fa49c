package org.onebeat.territory;

import java.time.Instant;

/** Who is on duty in a station, in which kind of duty (an open string), and until when (exclusive). */
public record OnDuty(int personId, String displayName, String duty, Instant from, Instant until) {}
