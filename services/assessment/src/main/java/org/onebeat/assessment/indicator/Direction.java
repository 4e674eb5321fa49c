package org.onebeat.assessment.indicator;

/** Which way is better. Nothing is better for being merely many (defaults.md, monthly score). */
public enum Direction {
    UP,
    DOWN,
    NONE
}
