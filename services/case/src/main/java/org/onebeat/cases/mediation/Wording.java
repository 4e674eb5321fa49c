package org.onebeat.cases.mediation;

import java.time.LocalDate;

/**
 * The wording of an agreement, as the parties sign it.
 *
 * @param facts what happened, and about what they were at odds; null where the report says it
 * @param terms what they agree upon
 * @param performance how it is carried out; may be null
 * @param performBy the last day for that; may be null
 */
public record Wording(String facts, String terms, String performance, LocalDate performBy) {

    public static Wording of(String terms) {
        return new Wording(null, terms, null, null);
    }
}
