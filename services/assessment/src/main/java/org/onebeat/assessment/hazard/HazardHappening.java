package org.onebeat.assessment.hazard;

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
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;

/** An event of a hazard. */
record HazardHappening(String happening, HazardTold told) implements Happening {
    @Override
    public UUID matter() {
        return told.hazard();
    }

    @Override
    public Ancestors place() {
        return told.place().ancestors();
    }

    @Override
    public Instant heardAt() {
        return told.by() == null || happening.equals("moved") ? null : told.occurredAt();
    }

    @Override
    public Outcome after(Stand before) {
        Stand stand = new Stand(Kind.HAZARD, place(), told.open(), told.severity(), told.dueAt(), entries());
        return new Outcome(stand, List.of());
    }

    /** A withdrawn one was none. */
    private List<Entry> entries() {
        if (told.state().equals("WITHDRAWN")) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(on(CivilTime.dayOf(told.foundAt()), Measure.HAZARDS_FOUND));
        if (told.clearedAt() != null) {
            entries.add(on(CivilTime.dayOf(told.clearedAt()), Measure.HAZARDS_CLEARED));
        }
        Verdict.of(told.dueAt(), told.clearedAt(), told.clearedInTime()).ifPresent(verdict -> {
            entries.add(on(verdict.day(), Measure.HAZARDS_DUE));
            if (verdict.inTime()) {
                entries.add(on(verdict.day(), Measure.HAZARDS_CLEARED_IN_TIME));
            }
        });
        return entries;
    }

    private Entry on(LocalDate day, Measure measure) {
        return new Entry(measure, day, 1, place());
    }
}
