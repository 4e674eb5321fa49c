package org.onebeat.personnel.selection;

/**
 * A speciality of the catalogue.
 *
 * @param retired no longer offered where one is chosen
 */
record SpecialityView(String code, String zh, String en, boolean retired, long version) {}
