package org.onebeat.personnel.leave.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.onebeat.messaging.Event;

/**
 * How a request for leave stands; its kind is nobody else's business.
 *
 * @param until exclusive: the first day back at work
 */
record LeaveRequestChanged(
        int id,
        int person,
        String state,
        LocalDate from,
        LocalDate until,
        @JsonIgnore long sequence) implements Event {

    @Override
    public String topic() {
        return "onebeat.personnel.leave-request.v1";
    }

    @Override
    public String type() {
        return "org.onebeat.personnel.leave-request-changed.v1";
    }

    @Override
    public String key() {
        return Integer.toString(id);
    }
}
