package org.onebeat.jurisdiction.training;

import java.time.Instant;
import java.util.List;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.territory.AreaKind;

/**
 * Whether what is recorded in a county or a station is practice.
 *
 * @param training now, by itself; a station of a county in training practises too
 * @param spans since when, and when it went live, null while it goes on; the oldest first
 * @param version for If-Match
 */
record TrainingView(int area, AreaKind kind, String name, boolean training, List<Practice> spans, long version) {

    record Practice(Instant from, Instant until) {}

    static TrainingView of(Area area) {
        return new TrainingView(
                area.id(),
                area.kind(),
                area.name(),
                area.isInTraining(),
                area.trainings().stream()
                        .map(training -> new Practice(training.from(), training.until()))
                        .toList(),
                area.sequence());
    }
}
