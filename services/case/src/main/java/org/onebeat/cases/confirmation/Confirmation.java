package org.onebeat.cases.confirmation;

import java.util.Set;

/**
 * Whether a court confirms an agreement 司法确认, so that it can be enforced: both parties may ask for that together within 30
 * days (People's Mediation Law, art. 33). It is open to what was settled by civil mediation only.
 */
public enum Confirmation {
    NOT_WANTED,
    APPLIED,
    GRANTED,
    REFUSED;

    /** What can be recorded next; from null, while nothing is. */
    static Set<Confirmation> after(Confirmation present) {
        return switch (present) {
            case null -> Set.of(NOT_WANTED, APPLIED);
            case NOT_WANTED -> Set.of(APPLIED);
            case APPLIED -> Set.of(GRANTED, REFUSED);
            case GRANTED, REFUSED -> Set.of();
        };
    }
}
