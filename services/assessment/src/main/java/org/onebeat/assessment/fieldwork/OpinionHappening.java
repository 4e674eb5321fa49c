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
import org.onebeat.assessment.tally.Entry;
import org.onebeat.assessment.tally.Measure;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;

/** An event of an opinion. */
record OpinionHappening(OpinionTold told) implements Happening {
    @Override
    public UUID matter() {
        return told.opinion();
    }

    @Override
    public Ancestors place() {
        return told.place().ancestors();
    }

    @Override
    public Instant heardAt() {
        return told.occurredAt();
    }

    /** It counts on the day it was recorded by its first event, and as answered on the day of the answer. */
    @Override
    public Outcome after(Stand before) {
        List<Entry> entries = new ArrayList<>();
        entries.add(on(before.dayOf(Measure.OPINIONS).orElse(CivilTime.dayOf(told.occurredAt())), Measure.OPINIONS));
        if (told.answeredAt() != null) {
            entries.add(on(CivilTime.dayOf(told.answeredAt()), Measure.OPINIONS_ANSWERED));
        }
        return new Outcome(new Stand(Kind.OPINION, place(), told.open(), null, null, entries), List.of());
    }

    private Entry on(LocalDate day, Measure measure) {
        return new Entry(measure, day, 1, place());
    }
}
