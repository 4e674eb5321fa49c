package org.onebeat.fieldwork.opinion;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.onebeat.messaging.Event;
import org.onebeat.territory.AreaIds;

/**
 * What happened to an opinion (api-specs/events/fieldwork): never what was asked, nor the answer.
 *
 * @param subject code of the catalogue
 * @param answeredAt null while it waits
 * @param training it is practice and counts nowhere; told only then
 */
record OpinionEvent(
        @JsonIgnore String type,
        @JsonIgnore long sequence,
        UUID opinion,
        String subject,
        AreaIds place,
        int by,
        Instant occurredAt,
        Instant recordedAt,
        Instant answeredAt,
        boolean open,
        boolean imported,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean training)
        implements Event {

    static final String RECORDED = "org.onebeat.fieldwork.opinion-recorded.v1";
    static final String ANSWERED = "org.onebeat.fieldwork.opinion-answered.v1";
    static final String MARKED = "org.onebeat.fieldwork.opinion-marked.v1";

    static OpinionEvent of(Opinion opinion, String type, int by, Instant occurredAt, Instant recordedAt) {
        return new OpinionEvent(
                type,
                opinion.sequence(),
                opinion.id(),
                opinion.subject(),
                AreaIds.of(opinion.ancestors()),
                by,
                occurredAt,
                recordedAt,
                opinion.answeredAt(),
                opinion.answeredAt() == null,
                opinion.imported(),
                opinion.training());
    }

    @Override
    public String topic() {
        return "onebeat.fieldwork.opinion.v1";
    }

    @Override
    public String key() {
        return opinion.toString();
    }
}
