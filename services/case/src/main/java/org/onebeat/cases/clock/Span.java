package org.onebeat.cases.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.onebeat.cases.triage.Colour;
import org.onebeat.service.time.CivilTime;
import org.onebeat.service.time.WorkingDays;

/** How long a matter of a colour may take, by default (domain.md section 5). */
record Span(Duration firstAction, int days, boolean workingDays) {

    private static final Span RED = new Span(Duration.ofHours(24), 7, false);
    private static final Span YELLOW = new Span(Duration.ofHours(48), 15, true);
    private static final Span BLUE = new Span(Duration.ofHours(72), 30, true);

    /** Until it is known better, a matter may be RED. */
    static Span of(Colour colour) {
        return switch (colour) {
            case RED -> RED;
            case YELLOW -> YELLOW;
            case BLUE -> BLUE;
            case null -> RED;
        };
    }

    Instant firstActionAfter(Instant found) {
        return found.plus(firstAction);
    }

    Instant targetAfter(Instant beginning) {
        LocalDate day = CivilTime.dayOf(beginning);
        return endOf(workingDays ? WorkingDays.announced().after(day, days) : day.plusDays(days));
    }

    /** The last second of a day: what is due on a day is in time all day. */
    static Instant endOf(LocalDate day) {
        return CivilTime.startOf(day.plusDays(1)).minusSeconds(1);
    }
}
