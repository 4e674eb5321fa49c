package org.onebeat.service.problem;

import java.util.List;

/** How a refusal's fields are told. */
public final class Told {
    private Told() {}

    public static List<String> inEnglish(Refusal refusal) {
        return new Problems(new Texts())
                .answer(refusal, Language.EN, "/here").problem().fields().stream()
                        .map(field -> field.name() + " " + field.rule() + ": " + field.message())
                        .toList();
    }
}
