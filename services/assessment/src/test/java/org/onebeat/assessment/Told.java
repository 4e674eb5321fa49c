package org.onebeat.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.onebeat.messaging.Event;
import org.onebeat.territory.Ancestors;
import org.onebeat.testkit.Contracts;

/** An event as another service tells it, changed where a test wants it otherwise. */
public record Told(
        String topic,
        String type,
        String key,
        long sequence,
        @JsonValue ObjectNode document) implements Event {

    /** A dispute's, as the contract's example has it. */
    public static Told of(UUID dispute, String happening, long sequence) {
        ObjectNode document = Contracts.example("case/dispute-" + happening).deepCopy();
        return new Told(
                "onebeat.case.dispute.v1",
                "org.onebeat.case.dispute-" + happening + ".v1",
                dispute.toString(),
                sequence,
                document.put("dispute", dispute.toString()));
    }

    public static Told hazard(UUID hazard, String happening, long sequence) {
        return told("hazard.hazard", "hazard.hazard-" + happening, "hazard", hazard, sequence);
    }

    public static Told inspection(UUID inspection) {
        return told("hazard.inspection", "hazard.inspection-carried-out", "inspection", inspection, 1);
    }

    public static Told activity(UUID activity, String kind) {
        Told told = told("fieldwork.activity", "fieldwork.activity-recorded", "activity", activity, 1);
        told.document.put("kind", kind);
        return told;
    }

    public static Told opinion(UUID opinion, String happening, long sequence) {
        return told("fieldwork.opinion", "fieldwork.opinion-" + happening, "opinion", opinion, sequence);
    }

    public static Told task(UUID task, String happening, long sequence) {
        return told("fieldwork.task", "fieldwork.task-" + happening, "task", task, sequence);
    }

    private static Told told(String topic, String type, String id, UUID key, long sequence) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put(id, key.toString());
        return new Told("onebeat." + topic + ".v1", "org.onebeat." + type + ".v1", key.toString(), sequence, document);
    }

    public Told at(Instant instant) {
        return with("occurredAt", instant);
    }

    public Told arisen(Instant instant) {
        return with("arisenAt", instant);
    }

    public Told with(String member, Instant instant) {
        document.put(member, instant == null ? null : instant.toString());
        return this;
    }

    public Told with(String member, String value) {
        document.put(member, value);
        return this;
    }

    public Told with(String member, Boolean value) {
        document.put(member, value);
        return this;
    }

    public Told with(String member, Integer value) {
        document.put(member, value);
        return this;
    }

    public Told colour(String colour) {
        return with("colour", colour);
    }

    public Told in(int county, int station, int village) {
        return in(new Ancestors(county, null, station, null, village));
    }

    public Told in(Ancestors place) {
        document.withObject("place")
                .put("county", place.countyId())
                .put("township", place.townshipId())
                .put("station", place.stationId())
                .put("sector", place.sectorId())
                .put("village", place.villageId());
        return this;
    }

    public Told without(String member) {
        document.remove(member);
        return this;
    }
}
