package org.onebeat.personnel.qualification;

/** An entry of the catalogue with its labels. */
record QualificationKindView(String code, String zh, String en) {}
