package org.onebeat.personnel.catalogue;

/** A word of a catalogue with its labels. */
public record TermView(Catalogue catalogue, String code, String zh, String en) {}
