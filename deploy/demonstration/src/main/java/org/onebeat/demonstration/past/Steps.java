package org.onebeat.demonstration.past;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onebeat.demonstration.Chance;
import org.onebeat.demonstration.past.PastRecord.Step;

/** Takes steps one after the other, up to yesterday: what would come later has not happened yet. */
final class Steps {

    private final Calendar calendar;
    private final Ground ground;
    private final Chance chance;
    private final List<Step> taken = new ArrayList<>();
    private Instant at;
    private boolean over;

    Steps(Calendar calendar, Ground ground, Chance chance, Instant begin) {
        this.calendar = calendar;
        this.ground = ground;
        this.chance = chance;
        this.at = begin;
    }

    /** So many minutes after the step before. */
    Steps after(int least, int most, String step, Map<String, Object> told) {
        return take(at.plus(Duration.ofMinutes(chance.between(least, most))), step, told);
    }

    /** In working time of a day so many days after the step before. */
    Steps days(int least, int most, String step, Map<String, Object> told) {
        return onDay(Calendar.dayOf(at).plusDays(chance.between(least, most)), step, told);
    }

    Steps onDay(LocalDate day, String step, Map<String, Object> told) {
        Instant then = Calendar.at(day, chance);
        return take(then.isBefore(at) ? at.plusSeconds(60) : then, step, told);
    }

    private Steps take(Instant then, String step, Map<String, Object> told) {
        over = over || !calendar.isOver(then) || !ground.isHeard(then);
        if (!over) {
            at = then;
            taken.add(new Step(step, then, told));
        }
        return this;
    }

    /** Nothing more is done, though there would be time. */
    void stop() {
        over = true;
    }

    LocalDate day() {
        return Calendar.dayOf(at);
    }

    List<Step> taken() {
        return List.copyOf(taken);
    }
}
