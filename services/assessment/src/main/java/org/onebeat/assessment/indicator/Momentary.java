package org.onebeat.assessment.indicator;

/** What is only known as it is now. */
public enum Momentary {
    OVERDUE,
    COVERED,
    SILENT
}
