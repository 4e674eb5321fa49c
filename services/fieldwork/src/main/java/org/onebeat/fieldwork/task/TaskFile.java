package org.onebeat.fieldwork.task;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.onebeat.territory.Named;
import org.onebeat.territory.StaffName;

/**
 * A task with its history.
 *
 * @param next the steps that this caller may take now
 */
record TaskFile(@JsonUnwrapped TaskItem task, List<TaskTimelineView> timeline, List<Step> next) {

    /**
     * @param by null when a clock ran out, or a posting or an area changed
     * @param responsible after it
     */
    record TaskTimelineView(
            long sequence,
            Happening type,
            StaffName by,
            StaffName responsible,
            Level level,
            Instant occurredAt,
            Instant recordedAt,
            String note) {

        static TaskTimelineView of(TimelineEntry entry, Named named) {
            return new TaskTimelineView(
                    entry.sequence(),
                    entry.happening(),
                    named.person(entry.by()),
                    named.person(entry.responsible()),
                    entry.level(),
                    entry.occurredAt(),
                    entry.recordedAt(),
                    entry.note());
        }
    }
}
