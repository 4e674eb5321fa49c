package org.onebeat.jurisdiction.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.onebeat.service.problem.Language;

/** Tells flaws in the language of the call. */
@ApplicationScoped
class Sentences {

    private final HttpHeaders headers;

    Sentences(HttpHeaders headers) {
        this.headers = headers;
    }

    /** At most so many of them. */
    List<FlawView> tell(List<Flaw> flaws, int most) {
        ResourceBundle rules = ResourceBundle.getBundle(
                "boundary-rules",
                Language.of(headers).locale(),
                Thread.currentThread().getContextClassLoader());
        return flaws.stream()
                .limit(most)
                .map(flaw -> FlawView.of(flaw, filled(rules.getString(flaw.rule()), flaw.values())))
                .toList();
    }

    private static String filled(String sentence, Map<String, ?> values) {
        String filled = sentence;
        for (Map.Entry<String, ?> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return filled;
    }
}
