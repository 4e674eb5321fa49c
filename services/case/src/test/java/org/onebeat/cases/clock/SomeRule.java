package org.onebeat.cases.clock;

import java.time.LocalDate;

/** The clocks of defaults.md, and others. */
public final class SomeRule {

    public static final ClockRule FIRST = new ClockRule(1, form(LocalDate.of(2000, 1, 1), 7, 75));

    private SomeRule() {}

    /** In force since that day; RED has so many days, and somebody is warned after so many per cent. */
    static ClockRule other(int version, LocalDate from, int redDays, int warnPercent) {
        return new ClockRule(version, form(from, redDays, warnPercent));
    }

    private static ClockRuleForm form(LocalDate from, int redDays, int warnPercent) {
        return new ClockRuleForm(
                from,
                new Span(24, redDays, Unit.DAYS, true, 24, Unit.HOURS),
                new Span(48, 15, Unit.WORKING_DAYS, false, 5, Unit.WORKING_DAYS),
                new Span(72, 30, Unit.WORKING_DAYS, false, 10, Unit.WORKING_DAYS),
                warnPercent,
                7,
                30,
                3,
                30);
    }
}
