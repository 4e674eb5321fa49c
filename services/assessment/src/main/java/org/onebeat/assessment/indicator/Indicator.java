package org.onebeat.assessment.indicator;

/** A figure with a name, defined once. */
public record Indicator(
        String code, String zh, String en, Group group, Unit unit, Direction direction, Formula formula) {}
