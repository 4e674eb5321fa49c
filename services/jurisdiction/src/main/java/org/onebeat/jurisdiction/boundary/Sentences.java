package org.onebeat.jurisdiction.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Tells flaws in the language of the call. */
@ApplicationScoped
class Sentences {

    private static final List<String> SPOKEN = List.of("zh", "en");

    private final HttpHeaders headers;

    Sentences(HttpHeaders headers) {
        this.headers = headers;
    }

    /** At most so many of them. */
    List<FlawView> tell(List<Flaw> flaws, int most) {
        ResourceBundle rules = ResourceBundle.getBundle(
                "boundary-rules", language(), Thread.currentThread().getContextClassLoader());
        return flaws.stream()
                .limit(most)
                .map(flaw -> FlawView.of(flaw, filled(rules.getString(flaw.rule()), flaw.values())))
                .toList();
    }

    private Locale language() {
        return headers.getAcceptableLanguages().stream()
                .filter(locale -> SPOKEN.contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.CHINESE);
    }

    private static String filled(String sentence, Map<String, ?> values) {
        String filled = sentence;
        for (Map.Entry<String, ?> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return filled;
    }
}
