package org.onebeat.fieldwork.find;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.fieldwork.activity.ActivityKind;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.StaffName;

/**
 * What somebody came upon, in their words.
 *
 * @param severity of a hazard, null else
 * @param opened the dispute or hazard; null for the moment until it is opened
 */
record FindView(
        UUID id,
        FindKind kind,
        String category,
        String severity,
        String text,
        AreaName village,
        StaffName by,
        Instant occurredAt,
        Source activity,
        Opened opened) {

    /** On which occasion. */
    record Source(UUID id, ActivityKind kind) {}

    static FindView of(Find find, Named named) {
        return new FindView(
                find.id(),
                find.kind(),
                find.category(),
                find.severity(),
                find.sentence(),
                named.area(find.ancestors().villageId()),
                named.person(find.by()),
                find.occurredAt(),
                new Source(find.activityId(), find.activityKind()),
                Opened.of(find));
    }
}
