package org.onebeat.cases.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.onebeat.service.time.CivilTime;
import org.onebeat.service.time.WorkingDays;

/** In what a clock counts (architecture.md section 5); days begin the day after, and the last one counts to its end. */
public enum Unit {
    HOURS {
        @Override
        public Instant after(Instant from, int count) {
            return from.plus(Duration.ofHours(count));
        }
    },
    DAYS {
        @Override
        public Instant after(Instant from, int count) {
            return CivilTime.endOf(CivilTime.dayOf(from).plusDays(count));
        }

        @Override
        boolean counts(LocalDate day) {
            return true;
        }
    },
    WORKING_DAYS {
        @Override
        public Instant after(Instant from, int count) {
            return CivilTime.endOf(WorkingDays.announced().after(CivilTime.dayOf(from), count));
        }

        @Override
        boolean counts(LocalDate day) {
            return WorkingDays.announced().include(day);
        }
    };

    /** When so many are over. */
    public abstract Instant after(Instant from, int count);

    boolean counts(LocalDate day) {
        throw new IllegalStateException(this + " are no days");
    }

    /** How many days of this kind went by. */
    int between(Instant since, Instant until) {
        LocalDate first = CivilTime.dayOf(since).plusDays(1);
        LocalDate end = CivilTime.dayOf(until).plusDays(1);
        return (int) first.datesUntil(end).filter(this::counts).count();
    }
}
