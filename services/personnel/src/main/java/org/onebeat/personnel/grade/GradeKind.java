package org.onebeat.personnel.grade;

/** A grade of the city's catalogue: people of the category begin at the lowest. */
public record GradeKind(String category, int grade, String zh, String en) {}
