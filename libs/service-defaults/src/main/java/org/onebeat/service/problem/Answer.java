package org.onebeat.service.problem;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A problem document and the headers that go with it. */
record Answer(Problem problem, Map<String, String> headers) {
    static Answer of(Problem problem, Refusal refusal, Language language) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Language", language.name().toLowerCase(Locale.ROOT));
        refusal.retryAfter().ifPresent(pause -> headers.put("Retry-After", Long.toString(pause.toSeconds())));
        if (refusal.kind() == Kind.UNAUTHENTICATED) {
            headers.put("WWW-Authenticate", "Bearer");
        }
        return new Answer(problem, headers);
    }
}
