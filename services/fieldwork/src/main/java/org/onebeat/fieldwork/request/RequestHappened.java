package org.onebeat.fieldwork.request;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.territory.AreaIds;

/**
 * What fieldwork reads of every event of a resident's request (api-specs/events/case).
 *
 * @param asks person ids of those whose attention it asks for
 */
record RequestHappened(
        UUID request, String number, String kind, AreaIds place, List<Integer> asks, Instant recordedAt) {

    RequestHappened {
        requireNonNull(request, "request");
        requireNonNull(number, "number");
        requireNonNull(kind, "kind");
        requireNonNull(place, "place");
        requireNonNull(recordedAt, "recordedAt");
        asks = asks == null ? List.of() : asks;
    }

    boolean isCallForHelp() {
        return "HELP".equals(kind);
    }
}
