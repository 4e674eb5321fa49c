package org.onebeat.service.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The languages problems are told in; Chinese unless English is asked for first. */
enum Language {
    ZH,
    EN;

    static Language of(List<Locale> acceptable) {
        return acceptable.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .map(language -> language.equals("en") ? EN : ZH)
                .orElse(ZH);
    }

    static Language of(HttpHeaders headers) {
        return of(headers.getAcceptableLanguages());
    }

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
