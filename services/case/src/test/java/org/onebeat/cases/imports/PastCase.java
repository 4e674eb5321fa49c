package org.onebeat.cases.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A dispute of the past as an import call tells it. */
public record PastCase(Map<String, Object> body) {

    public static Map<String, Object> call(String county, PastCase... records) {
        return Map.of(
                "county",
                county,
                "records",
                Arrays.stream(records).map(PastCase::body).toList());
    }

    public static PastCase open(String village, String occurredAt) {
        return new PastCase(Map.of(
                "reference",
                UUID.randomUUID().toString(),
                "village",
                village,
                "category",
                "HOMESTEAD",
                "source",
                "SWEEP",
                "summary",
                "两户因宅基地边界争执",
                "occurredAt",
                occurredAt,
                "steps",
                List.of()));
    }

    /** Through every step up to the archive, an hour each and a week to the visit. */
    public static PastCase closed(String village, String occurredAt) {
        Instant at = Instant.parse(occurredAt);
        return open(village, occurredAt)
                .step("TRIAGE", at.plusSeconds(3_600).toString(), Map.of("factors", List.of("LONG", "NO_TALK")))
                .step("ASSIGNMENT", at.plusSeconds(7_200).toString(), Map.of())
                .step("MEDIATION", at.plusSeconds(10_800).toString(), Map.of("kind", "CIVIL", "method", "当事人陈述"))
                .step("AGREEMENT", at.plusSeconds(14_400).toString(), Map.of("terms", "以原界石为准"))
                .step("FOLLOW_UP", at.plusSeconds(700_000).toString(), Map.of("holds", true, "satisfaction", 4))
                .step("CLOSURE", at.plusSeconds(700_001).toString(), Map.of());
    }

    public PastCase step(String step, String at, Map<String, ?> more) {
        Map<String, Object> told = new HashMap<>(more);
        told.put("step", step);
        told.put("at", at);
        List<Object> steps = new ArrayList<>((List<?>) body.get("steps"));
        steps.add(told);
        return with("steps", steps);
    }

    public PastCase summary(String summary) {
        return with("summary", summary);
    }

    public PastCase category(String category) {
        return with("category", category);
    }

    public PastCase reference(String reference) {
        return with("reference", reference);
    }

    public String reference() {
        return (String) body.get("reference");
    }

    private PastCase with(String field, Object value) {
        Map<String, Object> other = new HashMap<>(body);
        other.put(field, value);
        return new PastCase(other);
    }
}
