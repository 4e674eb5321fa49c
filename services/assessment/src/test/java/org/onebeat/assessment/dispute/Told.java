package org.onebeat.assessment.dispute;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.onebeat.messaging.Event;
import org.onebeat.testkit.Contracts;

/** An event of a dispute as the contract's example tells it, changed where a test wants it otherwise. */
record Told(String happening, long sequence, @JsonValue ObjectNode document) implements Event {

    static Told of(UUID dispute, String happening, long sequence) {
        ObjectNode document = Contracts.example("case/dispute-" + happening).deepCopy();
        return new Told(happening, sequence, document.put("dispute", dispute.toString()));
    }

    Told at(Instant instant) {
        document.put("occurredAt", instant.toString());
        return this;
    }

    Told arisen(Instant instant) {
        document.put("arisenAt", instant.toString());
        return this;
    }

    Told colour(String colour) {
        document.put("colour", colour);
        return this;
    }

    Told in(int county, int station, int village) {
        document.withObject("place")
                .put("county", county)
                .put("station", station)
                .put("village", village);
        return this;
    }

    Told without(String member) {
        document.remove(member);
        return this;
    }

    @Override
    public String topic() {
        return "onebeat.case.dispute.v1";
    }

    @Override
    public String type() {
        return "org.onebeat.case.dispute-" + happening + ".v1";
    }

    @Override
    public String key() {
        return document.get("dispute").asText();
    }
}
