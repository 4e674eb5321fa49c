package org.onebeat.territory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/** The service identity of a person or a system: the event {@code person-changed.v1}, whose sequence is the version. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PersonState(
        int id,
        @JsonIgnore long version,
        boolean system,
        String serviceNumber,
        String account,
        String displayName,
        String category,
        Integer unit,
        LocalDate from,
        LocalDate until) {

    /** The same state, as the version that its event's sequence gives. */
    public PersonState at(long sequence) {
        return new PersonState(id, sequence, system, serviceNumber, account, displayName, category, unit, from, until);
    }
}
