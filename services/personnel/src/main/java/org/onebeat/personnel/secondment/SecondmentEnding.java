package org.onebeat.personnel.secondment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.onebeat.messaging.Event;

/**
 * A term nears its end: whoever serves it is told.
 *
 * @param until the first day on which it serves no more
 */
record SecondmentEnding(
        int id,
        int person,
        int village,
        LocalDate until,
        @JsonIgnore long sequence) implements Event {

    @Override
    public String topic() {
        return "onebeat.personnel.secondment.v1";
    }

    @Override
    public String type() {
        return "org.onebeat.personnel.secondment-ending.v1";
    }

    @Override
    public String key() {
        return Integer.toString(id);
    }
}
