package org.onebeat.fieldwork.place;

/** An area by its present name. */
public record AreaName(int id, String name) {}
