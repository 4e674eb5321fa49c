package org.onebeat.personnel.category;

/** An entry of the catalogue with its labels. */
public record CategoryView(String code, String zh, String en) {}
