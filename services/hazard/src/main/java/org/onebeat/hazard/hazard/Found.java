package org.onebeat.hazard.hazard;

import java.util.List;

/** A new hazard and what there is to tell of it at once, in order. */
public record Found(Hazard hazard, List<HazardEvent> events) {}
