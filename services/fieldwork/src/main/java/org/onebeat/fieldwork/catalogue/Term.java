package org.onebeat.fieldwork.catalogue;

/** A term of a catalogue: a stable code that travels, and its names in Chinese and English. */
public record Term(String code, String zh, String en) {}
