package org.onebeat.personnel.course;

/**
 * A course of the catalogue.
 *
 * @param validMonths after so many a refresher is due; null: never
 * @param retired no longer held
 */
record CourseView(String code, String zh, String en, Integer validMonths, boolean retired, long version) {}
