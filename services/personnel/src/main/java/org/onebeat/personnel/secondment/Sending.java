package org.onebeat.personnel.secondment;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who goes to a village.
 *
 * @param kind of the posting; of kind SECONDED it is for a term
 * @param until exclusive: the end of the term; null for good
 * @param selection the round that it came of, or null
 * @param before the term that it goes on from, or null
 */
public record Sending(
        int person,
        int village,
        String kind,
        List<String> specialities,
        LocalDate until,
        Integer selection,
        Integer before) {
    public static final String SECONDED = "SECONDED";
}
