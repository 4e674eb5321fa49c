package org.onebeat.cases.find;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.messaging.Event;
import org.onebeat.territory.AreaIds;

/** A find as fieldwork tells it. */
record FoundInTheField(
        UUID find,
        UUID activity,
        String activityKind,
        String kind,
        String category,
        String severity,
        AreaIds place,
        Integer by,
        Instant occurredAt,
        Instant recordedAt,
        boolean training,
        long sequence)
        implements Event {

    static final String TOPIC = "onebeat.fieldwork.find.v1";

    static FoundInTheField dispute(String activityKind, String category, Integer by) {
        Instant at = Instant.parse("2026-11-20T01:00:00Z");
        AreaIds place = new AreaIds(1, 3, 31, 41, null, 51);
        return new FoundInTheField(
                UUID.randomUUID(),
                UUID.randomUUID(),
                activityKind,
                "DISPUTE",
                category,
                null,
                place,
                by,
                at,
                at,
                false,
                1);
    }

    FoundInTheField again() {
        return toldAgain(training);
    }

    /** Told again: it turned out to be practice. */
    FoundInTheField practice() {
        return toldAgain(true);
    }

    private FoundInTheField toldAgain(boolean practice) {
        return new FoundInTheField(
                find,
                activity,
                activityKind,
                kind,
                category,
                severity,
                place,
                by,
                occurredAt,
                recordedAt,
                practice,
                sequence + 1);
    }

    FoundInTheField hazard() {
        return new FoundInTheField(
                find,
                activity,
                activityKind,
                "HAZARD",
                "FIRE",
                "GENERAL",
                place,
                by,
                occurredAt,
                recordedAt,
                false,
                sequence);
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String type() {
        return "org.onebeat.fieldwork.find-reported.v1";
    }

    @Override
    public String key() {
        return find.toString();
    }
}
