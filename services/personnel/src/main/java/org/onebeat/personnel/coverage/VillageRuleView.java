package org.onebeat.personnel.coverage;

import java.time.LocalDate;

/** A rule per village and the day since which it holds, until the next one does. */
record VillageRuleView(LocalDate from, String name, int officers, int auxiliaries, int helpers) {}
