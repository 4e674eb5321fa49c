package org.onebeat.fieldwork.handover;

import java.time.LocalDate;

/** @param until exclusive, null while it is gone through */
record PointView(String code, int position, String zh, String en, LocalDate from, LocalDate until, long version) {}
