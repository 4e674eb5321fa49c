package org.onebeat.hazard.hazard;

/** Who has to see to it that a hazard is dealt with; it goes up by itself (domain.md section 6). */
public enum Level {
    VILLAGE,
    STATION,
    COUNTY,
    CITY;

    boolean isTop() {
        return this == CITY;
    }

    /** The next one up; the top stays where it is. */
    Level up() {
        return isTop() ? this : values()[ordinal() + 1];
    }
}
