package org.onebeat.assessment.indicator;

import java.util.Map;
import java.util.Set;
import org.onebeat.assessment.area.Ground;

/** A look at how something is now. */
public interface Glance {
    Momentary of();

    Value on(Ground ground);

    /** The same for each of these areas below the ground; left out where there is nothing. */
    Map<Integer, Value> below(Ground ground, Set<Integer> areas);
}
