package org.onebeat.jurisdiction.standard;

/** In how many places a standard is not met. */
record GapCount(GapRule rule, long count) {}
