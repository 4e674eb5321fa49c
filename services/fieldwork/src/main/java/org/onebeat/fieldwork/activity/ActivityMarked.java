package org.onebeat.fieldwork.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.onebeat.messaging.Event;

/** An activity turned out to be practice, or real after all (api-specs/events/fieldwork). */
record ActivityMarked(
        @JsonUnwrapped ActivityRecorded told, @JsonIgnore long sequence) implements Event {

    @Override
    public String topic() {
        return told.topic();
    }

    @Override
    public String type() {
        return "org.onebeat.fieldwork.activity-marked.v1";
    }

    @Override
    public String key() {
        return told.key();
    }
}
