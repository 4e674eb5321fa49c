package org.onebeat.personnel.roster.swap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.onebeat.messaging.Event;

/**
 * How far a swap of duties is, for those who have to answer it or wait for the answer.
 *
 * @param person who asked
 * @param other who was asked
 * @param by person id of whoever did this
 * @param day of the first of both duties
 * @param rosterVersion of the roster on which both have changed hands; null until then
 */
record DutySwapChanged(
        int id,
        int roster,
        int station,
        int person,
        int other,
        String state,
        int by,
        LocalDate day,
        Long rosterVersion,
        @JsonIgnore long sequence)
        implements Event {

    @Override
    public String topic() {
        return "onebeat.personnel.duty-swap.v1";
    }

    @Override
    public String type() {
        return "org.onebeat.personnel.duty-swap-changed.v1";
    }

    @Override
    public String key() {
        return Integer.toString(id);
    }
}
