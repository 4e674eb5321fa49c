package org.onebeat.cases.clock;

/** A version of the clocks as the city set it. */
record ClockRuleView(int version, ClockRuleForm rule) {}
