package org.onebeat.territory;

/** An area by its present name. */
public record AreaName(int id, String name) {}
