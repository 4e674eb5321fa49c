package org.onebeat.fieldwork.opinion;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.StaffName;

/**
 * Something people ask for.
 *
 * @param answer null while it waits, as are answeredBy and answeredAt
 * @param imported brought in from the past
 * @param training it is practice and counts nowhere
 */
record OpinionView(
        UUID id,
        String subject,
        String text,
        AreaName village,
        AreaName station,
        StaffName by,
        Instant occurredAt,
        Instant recordedAt,
        boolean open,
        String answer,
        StaffName answeredBy,
        Instant answeredAt,
        boolean imported,
        boolean training,
        long version) {

    static OpinionView of(Opinion opinion, Named named) {
        return new OpinionView(
                opinion.id(),
                opinion.subject(),
                opinion.sentence(),
                named.area(opinion.ancestors().villageId()),
                named.area(opinion.ancestors().stationId()),
                named.person(opinion.by()),
                opinion.occurredAt(),
                opinion.recordedAt(),
                opinion.answeredAt() == null,
                opinion.answer(),
                named.person(opinion.answeredBy()),
                opinion.answeredAt(),
                opinion.imported(),
                opinion.training(),
                opinion.version());
    }
}
