package org.onebeat.assessment.indicator;

/** What a value is: a count, a fraction of one, or points from 1 to 5. */
public enum Unit {
    COUNT,
    RATE,
    SCORE
}
