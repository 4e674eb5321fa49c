package org.onebeat.service.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The languages that are spoken to callers; Chinese unless English is asked for first. */
public enum Language {
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

    public static Language of(HttpHeaders headers) {
        return of(headers.getAcceptableLanguages());
    }

    public Locale locale() {
        return this == EN ? Locale.ENGLISH : Locale.CHINESE;
    }

    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
