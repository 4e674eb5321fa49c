package org.onebeat.service.problem;

import jakarta.ws.rs.WebApplicationException;
import java.util.Arrays;
import java.util.Optional;

/** What the REST layer refuses by itself: no such path, method, media type. */
final class HttpFamily implements Family {
    @Override
    public Optional<Refusal> refusal(Throwable problem) {
        if (!(problem instanceof WebApplicationException refused)) {
            return Optional.empty();
        }
        var status = refused.getResponse().getStatus();
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.status() == status && kind != Kind.UNFORESEEN)
                .findFirst()
                .map(kind -> Refusal.of(kind, kind.code()));
    }
}
