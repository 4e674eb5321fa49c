package org.onebeat.personnel.posting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Knows when people are away from their posts: on leave, withdrawn. */
public interface Away {

    /** When these people are away within these days, of those in the caller's scope; the second day is exclusive. */
    List<Spell> spells(Collection<Integer> people, LocalDate from, LocalDate until);

    /**
     * Somebody is away.
     *
     * @param number of the leave or withdrawal
     * @param until exclusive
     */
    record Spell(int number, int person, LocalDate from, LocalDate until) {

        Span span() {
            return Span.of(from, until);
        }
    }
}
