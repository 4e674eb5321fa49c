package org.onebeat.personnel.incentive.promotion;

import java.time.LocalDate;
import java.util.List;

/** Whether somebody's next grade is due, with every reason for it or against it. */
record Verdict(int grade, LocalDate since, boolean due, List<Reason> reasons) {}
