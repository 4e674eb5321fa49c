package org.onebeat.assessment.indicator;

/** As of when an indicator is told: over the span, when it ends, or now, whatever the span. */
public enum AsOf {
    SPAN,
    UNTIL,
    NOW
}
