package org.onebeat.demonstration.city;

/** A village or community of the public list. */
public record Village(String code, String name, boolean urban) {}
