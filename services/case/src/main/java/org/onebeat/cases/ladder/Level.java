package org.onebeat.cases.ladder;

/**
 * Who has to see to it that a dispute is dealt with: the ladder begins inside the village and ends at the city
 * (domain.md section 5). It stands beside the state and only ever goes up; who is responsible does not change by it.
 */
public enum Level {
    /** The village's own council and elders. */
    COUNCIL,
    /** The police of the village. */
    VILLAGE,
    /** The station and the township's joint meeting. */
    STATION,
    COUNTY,
    CITY;

    /** Practice goes no further than the station (ADR 13). */
    public static Level top(boolean training) {
        return training ? STATION : CITY;
    }

    public boolean isAbove(Level other) {
        return compareTo(other) > 0;
    }

    public boolean isAtLeast(Level other) {
        return !other.isAbove(this);
    }

    /** The next one up; the top stays where it is. */
    public Level up() {
        return this == CITY ? this : values()[ordinal() + 1];
    }
}
