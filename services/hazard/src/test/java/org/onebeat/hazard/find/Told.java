package org.onebeat.hazard.find;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.onebeat.messaging.Event;
import org.onebeat.testkit.Contracts;

/** A find as the contract's example tells it, changed where a test wants it otherwise. */
record Told(String happening, long sequence, @JsonValue ObjectNode document) implements Event {

    static Told hazard(UUID find) {
        ObjectNode document = Contracts.example("fieldwork/find-reported").deepCopy();
        document.put("find", find.toString())
                .put("kind", "HAZARD")
                .put("category", "FIRE")
                .put("severity", "GENERAL")
                .put("activityKind", "VISIT");
        document.withObject("place").put("county", 3).put("station", 41).put("village", 51);
        return new Told("find-reported", 1, document);
    }

    Told with(String member, String value) {
        document.put(member, value);
        return this;
    }

    Told without(String member) {
        document.remove(member);
        return this;
    }

    Told named(String other) {
        return new Told(other, sequence, document);
    }

    @Override
    public String topic() {
        return "onebeat.fieldwork.find.v1";
    }

    @Override
    public String type() {
        return "org.onebeat.fieldwork." + happening + ".v1";
    }

    @Override
    public String key() {
        return document.get("find").asText();
    }
}
