package org.onebeat.assessment.dispute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.onebeat.assessment.standing.Happening;
import org.onebeat.assessment.standing.Kind;
import org.onebeat.assessment.standing.Outcome;
import org.onebeat.assessment.standing.Stand;
import org.onebeat.assessment.tally.Entry;
import org.onebeat.assessment.tally.Measure;
import org.onebeat.territory.Ancestors;

/** An event of a dispute. Each tells the whole of it, so that one event missed is made good by the next. */
record DisputeHappening(String happening, DisputeTold told) implements Happening {
    @Override
    public UUID matter() {
        return told.dispute();
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
        Stand stand = new Stand(Kind.DISPUTE, place(), told.open(), told.colour(), told.dueAt(), standing(before));
        List<Entry> once = new ArrayList<>(stock(before));
        if (happening.equals("reopened")) {
            once.add(now(Measure.REOPENED, 1));
        }
        if (told.holds() != null) {
            once.add(now(Measure.FOLLOW_UPS, 1));
            once.add(now(Measure.FOLLOW_UPS_HELD, told.holds() ? 1 : 0));
            once.add(now(Measure.SATISFACTION_POINTS, told.satisfaction()));
        }
        return new Outcome(stand, once);
    }

    /** Agreement and resolution keep their own day while they stand; a reopening takes both back. */
    private List<Entry> standing(Stand before) {
        if (told.isVoid()) {
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(on(told.foundOn(), Measure.FOUND));
        if (told.agreed() || told.resolved()) {
            entries.add(since(before, Measure.AGREED));
            mediated(before).ifPresent(kind -> entries.add(since(before, kind)));
        }
        if (told.resolved()) {
            entries.add(since(before, Measure.RESOLVED));
        }
        return entries;
    }

    /** By which mediation it was agreed: told with the agreement, and remembered from it. */
    private Optional<Measure> mediated(Stand before) {
        if ("PUBLIC_SECURITY".equals(told.mediationKind())) {
            return Optional.of(Measure.PUBLIC_SECURITY_MEDIATED);
        }
        if ("CIVIL".equals(told.mediationKind())) {
            return Optional.of(Measure.CIVIL_MEDIATED);
        }
        return Stream.of(Measure.PUBLIC_SECURITY_MEDIATED, Measure.CIVIL_MEDIATED)
                .filter(kind -> before.dayOf(kind).isPresent())
                .findFirst();
    }

    /** One less where it was open, one more where it is: nothing, unless it was opened, closed or moved. */
    private List<Entry> stock(Stand before) {
        List<Entry> changes = new ArrayList<>();
        if (before.open()) {
            changes.add(new Entry(Measure.OPEN, told.day(), -1, before.place()));
        }
        if (told.open()) {
            changes.add(new Entry(Measure.OPEN, before.isNone() ? told.foundOn() : told.day(), 1, place()));
        }
        return changes;
    }

    private Entry since(Stand before, Measure measure) {
        return on(before.dayOf(measure).orElse(told.day()), measure);
    }

    private Entry on(LocalDate day, Measure measure) {
        return new Entry(measure, day, 1, place());
    }

    private Entry now(Measure measure, long amount) {
        return new Entry(measure, told.day(), amount, place());
    }
}
