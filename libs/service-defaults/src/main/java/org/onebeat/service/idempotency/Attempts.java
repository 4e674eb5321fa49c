package org.onebeat.service.idempotency;

import jakarta.inject.Singleton;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;

/** Recognises a call: by its caller, its route and its Idempotency-Key. */
@Singleton
class Attempts {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{8,80}");

    private final HttpHeaders headers;
    private final CurrentCaller caller;
    private final Arguments arguments;

    Attempts(HttpHeaders headers, CurrentCaller caller, Arguments arguments) {
        this.headers = headers;
        this.caller = caller;
        this.arguments = arguments;
    }

    Attempt of(InvocationContext call) {
        var key = headers.getHeaderString(HEADER);
        if (key == null || key.isBlank()) {
            throw Refusal.malformed("idempotency-key-missing").at(HEADER);
        }
        if (!KEY.matcher(key).matches()) {
            throw Refusal.malformed("idempotency-key-malformed").at(HEADER);
        }
        return new Attempt(caller.account(), route(call.getMethod()), key, arguments.digest(call));
    }

    private static String route(Method method) {
        return Stream.of(method.getDeclaringClass().getAnnotation(Path.class), method.getAnnotation(Path.class))
                .flatMap(path -> Optional.ofNullable(path).stream())
                .map(path -> path.value().replaceAll("^/|/$", ""))
                .collect(Collectors.joining("/", "/", ""));
    }
}
