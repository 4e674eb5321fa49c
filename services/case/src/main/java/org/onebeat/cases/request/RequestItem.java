package org.onebeat.cases.request;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.StaffName;

/**
 * A request as a line of a list; without who asks.
 *
 * @param text the first line; null once it is erased
 * @param responsible null while nobody holds the village
 * @param dueAt null where no answer is due any more
 * @param solved what the resident says; null before
 */
record RequestItem(
        UUID id,
        String number,
        RequestKind kind,
        RequestState state,
        String text,
        AreaName village,
        AreaName station,
        StaffName responsible,
        Instant askedAt,
        Instant dueAt,
        Boolean solved,
        long version) {

    static RequestItem of(ResidentRequest request, Named named) {
        return new RequestItem(
                request.id(),
                request.number(),
                request.kind(),
                request.state(),
                request.lines().lines().stream().findFirst().map(Line::text).orElse(null),
                named.area(request.ancestors().villageId()),
                named.area(request.ancestors().stationId()),
                named.person(request.responsible()),
                request.askedAt(),
                request.dueAt(),
                request.solved(),
                request.version());
    }
}
