package org.onebeat.assessment.fieldwork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.onebeat.assessment.standing.Happening;
import org.onebeat.assessment.standing.Kind;
import org.onebeat.assessment.standing.Outcome;
import org.onebeat.assessment.standing.Stand;
import org.onebeat.assessment.standing.Verdict;
import org.onebeat.assessment.tally.Entry;
import org.onebeat.assessment.tally.Measure;
import org.onebeat.territory.Ancestors;

/** An event of a task. */
record TaskHappening(TaskTold told) implements Happening {
    @Override
    public UUID matter() {
        return told.task();
    }

    @Override
    public Ancestors place() {
        return told.place().ancestors();
    }

    /** A task comes from outside: the village says nothing by it. */
    @Override
    public Instant heardAt() {
        return null;
    }

    @Override
    public Outcome after(Stand before) {
        Stand stand = new Stand(Kind.TASK, place(), told.open(), null, told.dueAt(), entries());
        return new Outcome(stand, List.of());
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        if (!told.state().equals("WITHDRAWN")) {
            Verdict.of(told.dueAt(), told.doneAt(), told.inTime()).ifPresent(verdict -> {
                entries.add(on(verdict.day(), Measure.TASKS_DUE));
                if (verdict.inTime()) {
                    entries.add(on(verdict.day(), Measure.TASKS_DONE_IN_TIME));
                }
            });
        }
        return entries;
    }

    private Entry on(LocalDate day, Measure measure) {
        return new Entry(measure, day, 1, place());
    }
}
