package org.onebeat.territory;

import java.time.LocalDate;

/**
 * An area that is no more from that day on, past or to come, and the one that it became then: what is open in it, is
 * posted over it and belongs to it goes on there. One that became several has none.
 */
public record Succession(int area, int successor, LocalDate from) {}
