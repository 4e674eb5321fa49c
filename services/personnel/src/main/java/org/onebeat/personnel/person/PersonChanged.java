package org.onebeat.personnel.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.onebeat.messaging.Event;
import org.onebeat.territory.PersonState;

/** The service identity of a person as it is now: the whole state, so that the latest one alone rebuilds a replica. */
public record PersonChanged(
        int id,
        boolean system,
        String serviceNumber,
        String account,
        String displayName,
        String category,
        int unit,
        LocalDate from,
        LocalDate until,
        @JsonIgnore long sequence)
        implements Event {

    @Override
    public String topic() {
        return "onebeat.personnel.person.v1";
    }

    @Override
    public String type() {
        return "org.onebeat.personnel.person-changed.v1";
    }

    @Override
    public String key() {
        return Integer.toString(id);
    }

    /** The same for this service's own replica. */
    public PersonState state() {
        return new PersonState(id, sequence, system, serviceNumber, account, displayName, category, unit, from, until);
    }
}
