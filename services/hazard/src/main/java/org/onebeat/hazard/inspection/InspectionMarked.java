package org.onebeat.hazard.inspection;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.onebeat.messaging.Event;

/** An inspection turned out to be practice, or real after all (api-specs/events/hazard). */
record InspectionMarked(
        @JsonUnwrapped InspectionEvent told, @JsonIgnore long sequence) implements Event {

    @Override
    public String topic() {
        return told.topic();
    }

    @Override
    public String type() {
        return "org.onebeat.hazard.inspection-marked.v1";
    }

    @Override
    public String key() {
        return told.key();
    }
}
