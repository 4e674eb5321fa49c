package org.onebeat.cases.triage;

/** How urgent a matter is, the most urgent first (domain.md section 5). */
public enum Colour {
    RED,
    YELLOW,
    BLUE;

    public boolean isBelow(Colour other) {
        return compareTo(other) > 0;
    }
}
