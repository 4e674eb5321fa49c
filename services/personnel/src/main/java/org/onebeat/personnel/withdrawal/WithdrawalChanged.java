package org.onebeat.personnel.withdrawal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.onebeat.messaging.Event;

/**
 * How a withdrawal stands.
 *
 * @param orderedBy area id of the unit that it counts against
 * @param until exclusive: the day on which the person is back by themselves
 */
record WithdrawalChanged(
        int id,
        int person,
        int orderedBy,
        String state,
        LocalDate from,
        LocalDate until,
        @JsonIgnore long sequence) implements Event {

    @Override
    public String topic() {
        return "onebeat.personnel.withdrawal.v1";
    }

    @Override
    public String type() {
        return "org.onebeat.personnel.withdrawal-changed.v1";
    }

    @Override
    public String key() {
        return Integer.toString(id);
    }
}
