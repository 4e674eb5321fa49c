package org.onebeat.service.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells as problem documents, too, what fails before a resource is reached: a body too large, an unreadable token. */
@Singleton
class DoorProblems {
    private final Problems problems;
    private final ObjectMapper json;
    private final long mostBytes;

    DoorProblems(
            Problems problems,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.problems = problems;
        this.json = json;
        this.mostBytes = most.asLongValue();
    }

    void watch(@Observes Router router) {
        router.route("/api/*").order(Integer.MIN_VALUE).handler(this::weigh).failureHandler(this::answer);
    }

    /** The framework would answer without a body. */
    private void weigh(RoutingContext call) {
        var length = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > mostBytes) {
            call.response().putHeader(HttpHeaders.CONNECTION, "close");
            call.fail(Kind.TOO_LARGE.status());
        } else {
            call.next();
        }
    }

    private void answer(RoutingContext call) {
        if (call.response().ended() || call.response().headWritten()) {
            call.next();
            return;
        }
        var languages = call.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
                .map(Locale::of)
                .toList();
        var answer = problems.answer(failure(call), Language.of(languages), call.normalizedPath());
        var response = call.response().setStatusCode(answer.problem().status());
        response.putHeader("Content-Type", Problem.MEDIA_TYPE);
        answer.headers().forEach(response::putHeader);
        response.end(written(answer.problem()));
    }

    private static Throwable failure(RoutingContext call) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.status() == call.statusCode() && kind != Kind.UNFORESEEN)
                .findFirst()
                .<Throwable>map(kind -> Refusal.of(kind, kind.code()))
                .orElseGet(() -> call.failure() == null
                        ? new IllegalStateException("status " + call.statusCode())
                        : call.failure());
    }

    private Buffer written(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem document is always JSON", e);
        }
    }
}
