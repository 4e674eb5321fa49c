package org.onebeat.cases.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.onebeat.cases.triage.Colour;
import org.onebeat.service.time.CivilTime;
import org.onebeat.service.time.WorkingDays;

/**
 * How long a matter of a colour may take, by default (domain.md section 5).
 *
 * @param days until the target
 * @param again working days at each further level; 0: a RED one has 24 hours there
 */
record Span(Duration firstAction, int days, boolean workingDays, int again) {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Span RED = new Span(Duration.ofHours(24), 7, false, 0);
    private static final Span YELLOW = new Span(Duration.ofHours(48), 15, true, 5);
    private static final Span BLUE = new Span(Duration.ofHours(72), 30, true, 10);

    /** Until it is known better, a matter may be RED. */
    static Span of(Colour colour) {
        return switch (colour) {
            case RED -> RED;
            case YELLOW -> YELLOW;
            case BLUE -> BLUE;
            case null -> RED;
        };
    }

    /** Others go up only once the target is missed. */
    boolean upAtFirstAction() {
        return again == 0;
    }

    /** When it goes up once more, if it came to its level then. */
    Instant againAfter(Instant risen) {
        return again == 0
                ? risen.plus(DAY)
                : CivilTime.endOf(WorkingDays.announced().after(CivilTime.dayOf(risen), again));
    }

    Instant firstActionAfter(Instant found) {
        return found.plus(firstAction);
    }

    Instant targetAfter(Instant beginning) {
        LocalDate day = CivilTime.dayOf(beginning);
        return CivilTime.endOf(workingDays ? WorkingDays.announced().after(day, days) : day.plusDays(days));
    }

    /** The target of a matter that waited meanwhile: as many days later as went by, each in the target's own kind. */
    Instant targetLater(Instant target, Instant since, Instant until) {
        LocalDate first = CivilTime.dayOf(since);
        LocalDate last = CivilTime.dayOf(until);
        WorkingDays announced = WorkingDays.announced();
        LocalDate due = CivilTime.dayOf(target);
        long waited = first.datesUntil(last)
                .filter(day -> !workingDays || announced.include(day.plusDays(1)))
                .count();
        return CivilTime.endOf(workingDays ? announced.after(due, (int) waited) : due.plusDays(waited));
    }
}
