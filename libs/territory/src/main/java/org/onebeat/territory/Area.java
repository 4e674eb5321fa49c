package org.onebeat.territory;

/** An area as it is called on the day asked for; the name and the code are empty while their event has not arrived. */
public record Area(int id, AreaKind kind, String code, String name) {}
