package org.onebeat.territory;

import java.time.LocalDate;

/**
 * An area that is no more from that day on and the one that it became then: what is open in it, is posted over it and
 * belongs to it goes on there. One that became several has none, and nor has one of which its authority has not said so
 * again on that day or since: what was planned may have been withdrawn.
 */
public record Succession(int area, int successor, LocalDate from) {}
