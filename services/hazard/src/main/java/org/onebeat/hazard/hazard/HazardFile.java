package org.onebeat.hazard.hazard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.hazard.catalogue.Severity;
import org.onebeat.hazard.place.PlaceName;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.OnDuty;
import org.onebeat.territory.StaffName;

/**
 * The whole file of a hazard.
 *
 * @param place null away from any place
 * @param responsible null while nobody holds the village
 * @param foundBy null where it is not known
 * @param dueAt the instant before which it has to be cleared
 * @param clearedAt null until then
 * @param clearedInTime null unless it is cleared
 * @param order the latest rectification notice, null before
 * @param department to which it was transferred last, null unless it was
 * @param inspection that found it, null without one
 * @param origin null unless it arose from a find of field work
 * @param training it is practice and counts nowhere
 * @param onDuty who is on duty in its station now, whoever may work on it first; empty once it is closed, and where no roster
 *     is published
 * @param next the steps that this caller may take now
 * @param version for If-Match
 */
record HazardFile(
        UUID id,
        String number,
        String category,
        Severity severity,
        Level level,
        HazardState state,
        String description,
        PlaceName place,
        AreaName village,
        AreaName station,
        AreaName township,
        AreaName county,
        StaffName responsible,
        StaffName foundBy,
        Instant foundAt,
        Instant recordedAt,
        Instant dueAt,
        boolean overdue,
        Instant clearedAt,
        Boolean clearedInTime,
        Notice order,
        String department,
        InspectionId inspection,
        HazardEvent.Find origin,
        boolean imported,
        boolean training,
        List<TimelineView> timeline,
        List<OnDuty> onDuty,
        List<Step> next,
        long version) {

    record InspectionId(UUID id) {}

    /**
     * @param by null where nobody asked: a clock ran out, a posting or an area changed
     * @param responsible who answered for it after; null while nobody held the village
     * @param level after
     */
    record TimelineView(
            long sequence,
            Happening type,
            StaffName by,
            StaffName responsible,
            Level level,
            Instant occurredAt,
            Instant recordedAt,
            String note) {

        static TimelineView of(TimelineEntry entry, Named named) {
            return new TimelineView(
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
