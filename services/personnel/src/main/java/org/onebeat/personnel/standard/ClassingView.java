package org.onebeat.personnel.standard;

import java.time.LocalDate;

/** Of which class a village is from a day until the next one; null of none. */
record ClassingView(String villageClass, LocalDate from) {}
