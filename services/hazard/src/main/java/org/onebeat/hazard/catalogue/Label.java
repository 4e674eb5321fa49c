package org.onebeat.hazard.catalogue;

/** A code with its names in Chinese and English. */
public record Label(String code, String zh, String en) {}
