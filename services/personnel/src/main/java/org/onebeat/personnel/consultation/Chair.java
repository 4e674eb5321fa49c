package org.onebeat.personnel.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.personnel.installation.City;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.rule.Yardstick;
import org.onebeat.personnel.rule.Yardsticks;
import org.onebeat.personnel.unit.Units;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Territory;

/** Plans consultations, keeps what they decided, and sees whether it was done. */
@ApplicationScoped
class Chair {
    private static final Set<AreaKind> CONSULTING = Set.of(AreaKind.CITY, AreaKind.COUNTY);

    private final Consultations consultations;
    private final Decisions decisions;
    private final Units units;
    private final Yardsticks yardsticks;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    Chair(
            Consultations consultations,
            Decisions decisions,
            Units units,
            Yardsticks yardsticks,
            Territory territory,
            CurrentCaller caller,
            Trail trail,
            Clock clock) {
        this.consultations = consultations;
        this.decisions = decisions;
        this.units = units;
        this.yardsticks = yardsticks;
        this.territory = territory;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    Consultation plan(ConsultationForm form) {
        Consultation planned = consultations.add(Consultation.plan(units.of(form.unit(), "unit", CONSULTING), form));
        note("consultation-planned", planned, null);
        return planned;
    }

    void arrange(Consultation planned, ConsultationForm form) {
        if (form.unit() != planned.unit()) {
            throw Refusal.ruleBroken("unit-stays").at("unit");
        }
        planned.arrange(form);
        note("consultation-arranged", planned, null);
    }

    void hold(Consultation planned, Minutes minutes) {
        LocalDate today = CivilTime.today(clock);
        LocalDate on = minutes.on() == null ? today : minutes.on();
        if (on.isAfter(today)) {
            throw Refusal.ruleBroken("day-to-come").at("on");
        }
        planned.hold(minutes, on).forEach(decisions::add);
        note("consultation-held", planned, null);
    }

    void callOff(Consultation planned, String reason) {
        planned.callOff(reason.strip());
        note("consultation-called-off", planned, reason);
    }

    void complete(Decision decision, String outcome) {
        decision.complete(CivilTime.today(clock), outcome.strip());
        decisions.settle();
        trail.note("decision-done", "decision", decision.id().toString(), decision.ancestors(), null);
    }

    ConsultationFile file(Consultation row) {
        return new ConsultationFile(
                views(List.of(row)).getFirst(),
                decisions.of(row.id()).stream().map(DecisionView::of).toList());
    }

    List<ConsultationView> views(Collection<Consultation> rows) {
        var areas = territory.areas(rows.stream().map(Consultation::unit).collect(Collectors.toSet()));
        return rows.stream().map(row -> ConsultationView.of(row, areas)).toList();
    }

    /** Of the city and the counties in scope. */
    List<RhythmView> rhythm() {
        LocalDate today = CivilTime.today(clock);
        var areas =
                territory.areas(Stream.concat(territory.counties(today).stream().map(Area::id), Stream.of(City.ID))
                        .filter(id -> caller.scope().covers(Ancestors.ofCounty(id)))
                        .collect(Collectors.toSet()));
        var last = consultations.lastHeld(areas.keySet());
        int city = yardsticks.on(Yardstick.CITY_CONSULTATION_MONTHS, today);
        int county = yardsticks.on(Yardstick.COUNTY_CONSULTATION_MONTHS, today);
        return areas.keySet().stream()
                .sorted()
                .map(id -> rhythm(CoveredArea.of(id, areas), id == City.ID ? city : county, last.get(id), today))
                .toList();
    }

    private static RhythmView rhythm(CoveredArea unit, int months, LocalDate last, LocalDate today) {
        LocalDate due = last == null ? null : last.plusMonths(months);
        return new RhythmView(unit, months, last, due, due == null || due.isBefore(today));
    }

    private void note(String action, Consultation row, String reason) {
        consultations.settle();
        trail.note(action, "consultation", row.id().toString(), row.ancestors(), reason);
    }
}
