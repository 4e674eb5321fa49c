package org.onebeat.service.idempotency;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What a call was answered.
 *
 * @param body the object, or its JSON when it is read again
 */
record Answer(int status, Map<String, String> headers, Object body) {
    static Answer of(Object returned) {
        return switch (returned) {
            case null -> new Answer(204, Map.of(), null);
            case RestResponse<?> response -> of(response.toResponse());
            case Response response -> new Answer(response.getStatus(), headers(response), response.getEntity());
            default -> new Answer(200, Map.of(), returned);
        };
    }

    private static Map<String, String> headers(Response response) {
        return response.getStringHeaders().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> String.join(",", header.getValue())));
    }
}
