package org.onebeat.personnel.leave;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.onebeat.messaging.Event;

/**
 * The days on which somebody is on leave; why is nobody else's business.
 *
 * @param until exclusive; equal to from where it was called off
 */
record LeaveChanged(
        int id,
        int person,
        LocalDate from,
        LocalDate until,
        @JsonIgnore long sequence) implements Event {

    @Override
    public String topic() {
        return "onebeat.personnel.leave.v1";
    }

    @Override
    public String type() {
        return "org.onebeat.personnel.leave-changed.v1";
    }

    @Override
    public String key() {
        return Integer.toString(id);
    }
}
