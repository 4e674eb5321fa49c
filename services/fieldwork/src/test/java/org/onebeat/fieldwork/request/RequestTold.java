package org.onebeat.fieldwork.request;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.stream.IntStream;
import org.onebeat.messaging.Event;
import org.onebeat.testkit.Contracts;

/** An event of a request as the contract's example tells it, changed where a test wants it otherwise. */
record RequestTold(
        String happening, long sequence, @JsonValue ObjectNode document) implements Event {

    static RequestTold of(UUID id, String happening, long sequence, int... asks) {
        ObjectNode document =
                Contracts.example("case/resident-request-" + happening).deepCopy();
        ArrayNode people = document.put("request", id.toString()).putArray("asks");
        IntStream.of(asks).forEach(people::add);
        return new RequestTold(happening, sequence, document);
    }

    RequestTold of(String kind) {
        document.put("kind", kind);
        return this;
    }

    @Override
    public String topic() {
        return "onebeat.case.resident-request.v1";
    }

    @Override
    public String type() {
        return "org.onebeat.case.resident-request-" + happening + ".v1";
    }

    @Override
    public String key() {
        return document.get("request").asText();
    }
}
