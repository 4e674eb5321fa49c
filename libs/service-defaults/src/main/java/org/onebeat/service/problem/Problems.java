package org.onebeat.service.problem;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Tells an exception in a language. */
@Singleton
class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    /** What a caller made wrong is no news to the operator; what nobody foresaw is logged once, and told without its cause. */
    Answer answer(Throwable problem, Language language, String instance) {
        var refusal = Families.refusal(problem).orElseGet(() -> unforeseen(problem, instance));
        LOG.debugf("%s refused: %s", instance, refusal.code());
        return Answer.of(of(refusal, language, instance), refusal, language);
    }

    private static Refusal unforeseen(Throwable problem, String instance) {
        LOG.errorf(problem, "%s failed", instance);
        return Refusal.of(Kind.UNFORESEEN, Kind.UNFORESEEN.code());
    }

    private Problem of(Refusal refusal, Language language, String instance) {
        return new Problem(
                "urn:onebeat:problem:" + refusal.code(),
                title(refusal, language),
                refusal.kind().status(),
                texts.text(language, refusal.code() + ".detail", refusal.values())
                        .orElse(null),
                instance,
                refusal.code(),
                fields(refusal, language),
                refusal.extras());
    }

    /** A code without a text of its own is told in general terms rather than not at all. */
    private String title(Refusal refusal, Language language) {
        return texts.text(language, refusal.code() + ".title", refusal.values())
                .or(() -> texts.text(language, refusal.kind().code() + ".title", Map.of()))
                .orElseThrow();
    }

    private List<FieldProblem> fields(Refusal refusal, Language language) {
        return refusal.places().stream()
                .map(place -> new FieldProblem(place.field(), place.rule(), message(place, language)))
                .toList();
    }

    private String message(Refusal.Place place, Language language) {
        if (place.message() != null) {
            return place.message();
        }
        Map<String, Object> values = new HashMap<>(place.values());
        values.put("field", place.field());
        return texts.text(language, place.rule() + ".detail", values)
                .or(() -> texts.text(language, place.rule() + ".title", values))
                .orElse(place.rule());
    }
}
