package org.onebeat.personnel.posting;

/** A kind of the catalogue with its labels. */
record PostingKindView(String code, String zh, String en) {}
