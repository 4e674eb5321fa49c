package org.onebeat.territory;

/** Who answers for an area at an instant, by which posting and in which function. */
public record Holder(int postingId, int personId, String displayName, Role function) {}
