package org.onebeat.cases.catalogue;

/** A code with its names in Chinese and English. */
public record Label(String code, String zh, String en) {}
