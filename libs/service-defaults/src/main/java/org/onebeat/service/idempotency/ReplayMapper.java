package org.onebeat.service.idempotency;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a repeated call as the first one was answered. */
class ReplayMapper {
    @ServerExceptionMapper
    Response answer(Replay replay) {
        var answer = replay.answer();
        var response = Response.status(answer.status()).header("Idempotent-Replay", true);
        answer.headers().forEach(response::header);
        if (answer.body() != null) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body());
        }
        return response.build();
    }
}
