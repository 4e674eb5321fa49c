package org.onebeat.jurisdiction.calendar;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.onebeat.messaging.Event;
import org.onebeat.territory.WorkingYear;

/** The whole year, so that the latest word alone rebuilds a replica: {@code working-year-announced.v1}. */
record WorkingYearAnnounced(@JsonUnwrapped WorkingYear announced) implements Event {

    @Override
    public String topic() {
        return "onebeat.jurisdiction.working-year.v1";
    }

    @Override
    public String type() {
        return "org.onebeat.jurisdiction.working-year-announced.v1";
    }

    @Override
    public String key() {
        return Integer.toString(announced.year());
    }

    @Override
    public long sequence() {
        return announced.version();
    }
}
