package org.onebeat.assessment.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.onebeat.assessment.standing.Happening;
import org.onebeat.assessment.standing.Source;
import org.onebeat.messaging.Received;

/** What hazard tells of hazards and inspections. */
@ApplicationScoped
class Hazards implements Source {
    private static final String PREFIX = "org.onebeat.hazard.";
    private static final List<String> HAPPENINGS = List.of(
            "found",
            "ordered",
            "rectification-started",
            "rectified",
            "reinspection-rejected",
            "cleared",
            "transferred",
            "returned",
            "went-up",
            "moved",
            "withdrawn");

    @Override
    public Set<String> topics() {
        return Set.of("onebeat.hazard.hazard.v1", "onebeat.hazard.inspection.v1");
    }

    @Override
    public Map<String, Function<Received, Happening>> readings() {
        Map<String, Function<Received, Happening>> readings = new HashMap<>();
        HAPPENINGS.forEach(happening -> readings.put(PREFIX + "hazard-" + happening + ".v1", hazard(happening)));
        readings.put(PREFIX + "inspection-carried-out.v1", Hazards::inspection);
        return readings;
    }

    @Override
    public Map<String, Function<Received, Happening>> marks() {
        return Map.of(
                PREFIX + "hazard-marked.v1", hazard("marked"), PREFIX + "inspection-marked.v1", Hazards::inspection);
    }

    private static Function<Received, Happening> hazard(String happening) {
        return event -> new HazardHappening(happening, event.as(HazardTold.class));
    }

    private static Happening inspection(Received event) {
        return event.as(InspectionCarriedOut.class).fact();
    }
}
