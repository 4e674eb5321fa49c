package org.onebeat.testkit;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import org.onebeat.messaging.Event;

/** An event told by its example alone. */
record Example(
        String topic,
        String type,
        String key,
        long sequence,
        @JsonValue JsonNode document) implements Event {}
