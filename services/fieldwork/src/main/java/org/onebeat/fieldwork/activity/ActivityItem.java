package org.onebeat.fieldwork.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.StaffName;

/**
 * An activity as a line of a list.
 *
 * @param deed kind of service deed, subject of a publicity session, route of a patrol: null for other kinds
 * @param findCount how many disputes and hazards were come upon
 * @param imported brought in from the past
 * @param training it is practice and counts nowhere
 */
record ActivityItem(
        UUID id,
        ActivityKind kind,
        AreaName village,
        AreaName station,
        StaffName by,
        Instant occurredAt,
        Instant recordedAt,
        @JsonUnwrapped Figures figures,
        String deed,
        String subject,
        String route,
        String note,
        int findCount,
        boolean imported,
        boolean training) {

    static ActivityItem of(Activity activity, Named named) {
        Particulars told =
                activity.particulars() == null ? new Particulars(null, null, null, null) : activity.particulars();
        return new ActivityItem(
                activity.id(),
                activity.kind(),
                named.area(activity.ancestors().villageId()),
                named.area(activity.ancestors().stationId()),
                named.person(activity.by()),
                activity.occurredAt(),
                activity.recordedAt(),
                activity.figures(),
                told.deed(),
                told.subject(),
                told.route(),
                told.note(),
                activity.findCount(),
                activity.imported(),
                activity.training());
    }
}
