package org.onebeat.assessment.openmatters;

import java.util.List;
import org.onebeat.assessment.area.AreaView;

/** What is open in an area now, and in each area below it. */
record OpenMattersView(AreaView area, OpenDisputes disputes, OpenHazards hazards, List<Child> children) {
    /** One area below. */
    record Child(AreaView area, OpenDisputes disputes, OpenHazards hazards) {}
}
