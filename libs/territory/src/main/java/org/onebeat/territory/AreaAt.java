package org.onebeat.territory;

import java.time.Instant;

/** An area at an instant: what a question about many records of the past is asked with. */
public record AreaAt(int area, Instant at) {}
