package org.onebeat.cases.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.messaging.Event;
import org.onebeat.territory.AreaIds;

/**
 * What happened to a resident's request, and how it stands after that (api-specs/events/case): ids, codes and times, never a
 * word of the resident's, a name or a receipt (domain.md section 9).
 *
 * @param responsible person id; null while nobody holds the village
 * @param by person id; null where the resident, a clock, or a change of postings or areas did it
 * @param asks person ids of those whose attention it asks for
 * @param askedAt the period in which it counts
 * @param dueAt when its answer is due; null where none is any more
 * @param solved what the resident says; null before
 * @param dispute id of what it was turned into; null otherwise
 */
record RequestEvent(
        @JsonIgnore Happening happening,
        @JsonIgnore long sequence,
        UUID request,
        String number,
        String kind,
        String state,
        AreaIds place,
        Integer responsible,
        Integer by,
        List<Integer> asks,
        Instant recordedAt,
        boolean open,
        Instant askedAt,
        Instant dueAt,
        Boolean solved,
        UUID dispute)
        implements Event {

    static RequestEvent of(ResidentRequest request, Happening happening, Integer by, List<Integer> asks, Instant now) {
        return new RequestEvent(
                happening,
                request.sequence(),
                request.id(),
                request.number(),
                request.kind().name(),
                request.state().name(),
                AreaIds.of(request.ancestors()),
                request.responsible(),
                by,
                asks,
                now,
                request.state().isOpen(),
                request.askedAt(),
                request.dueAt(),
                request.solved(),
                request.dispute());
    }

    @Override
    public String topic() {
        return "onebeat.case.resident-request.v1";
    }

    @Override
    public String type() {
        return happening.eventType();
    }

    @Override
    public String key() {
        return request.toString();
    }
}
