package org.onebeat.jurisdiction.training;

import java.time.Instant;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Training;
import org.onebeat.territory.AreaKind;

/**
 * A county or a station on its way to going live, as the map of responsibility has it.
 *
 * @param training what is recorded in it is practice, by itself or with its county
 * @param practising how many of a county's stations practise by themselves; 0 of a station
 * @param trainingSince of its own training; null where it is not in training by itself
 * @param liveSince when its last own training ended; null before, and where it never trained
 * @param gaps in how many places a facility standard is not met
 * @param version for If-Match of {@code /areas/{id}/training}
 */
record GoLiveView(
        int area,
        AreaKind kind,
        String code,
        String name,
        boolean training,
        long practising,
        Instant trainingSince,
        Instant liveSince,
        long gaps,
        long version) {

    static GoLiveView of(Area area, boolean inTraining, long practising, long gaps) {
        Training last = area.trainings().isEmpty() ? null : area.trainings().getLast();
        boolean own = area.isInTraining();
        return new GoLiveView(
                area.id(),
                area.kind(),
                area.code(),
                area.name(),
                inTraining,
                practising,
                own ? last.from() : null,
                own || last == null ? null : last.until(),
                gaps,
                area.sequence());
    }
}
