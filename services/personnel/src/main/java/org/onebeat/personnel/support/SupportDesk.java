package org.onebeat.personnel.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.personnel.rule.Yardstick;
import org.onebeat.personnel.rule.Yardsticks;
import org.onebeat.personnel.unit.Units;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Territory;

/** Pairs stations with those who stand by them, and keeps count of the visits owed and made. */
@ApplicationScoped
class SupportDesk {
    private static final int CHUNK = 500;

    private final Pairings pairings;
    private final SupportVisits visits;
    private final Units units;
    private final Yardsticks yardsticks;
    private final Territory territory;
    private final Trail trail;
    private final Clock clock;

    SupportDesk(
            Pairings pairings,
            SupportVisits visits,
            Units units,
            Yardsticks yardsticks,
            Territory territory,
            Trail trail,
            Clock clock) {
        this.pairings = pairings;
        this.visits = visits;
        this.units = units;
        this.yardsticks = yardsticks;
        this.territory = territory;
        this.trail = trail;
        this.clock = clock;
    }

    Pairing pair(NewPairing wish) {
        LocalDate from = wish.from() == null ? CivilTime.today(clock) : wish.from();
        Pairing pairing =
                pairings.add(Pairing.of(units.of(wish.station(), "station", Set.of(AreaKind.STATION)), wish, from));
        note("pairing-begun", pairing, null);
        return pairing;
    }

    void end(Pairing pairing, PairingEnd wish) {
        pairing.end(
                wish.on() == null ? CivilTime.today(clock) : wish.on(),
                wish.reason().strip());
        note("pairing-ended", pairing, wish.reason());
    }

    /** 422 for a day to come or outside the pairing, 409 for a second one of a day. */
    SupportVisit visit(Pairing pairing, NewVisit wish) {
        LocalDate today = CivilTime.today(clock);
        LocalDate on = wish.on() == null ? today : wish.on();
        if (on.isAfter(today)) {
            throw Refusal.ruleBroken("day-to-come").at("on");
        }
        SupportVisit made = visits.add(pairing.visit(on, wish.note()));
        visits.settle();
        note("support-visit-made", pairing, null);
        return made;
    }

    /** In the order of their ids; those who are not behind are read past where only the others are asked for. */
    List<PairingView> views(PairingQuestion question, int after, int limit) {
        List<PairingView> found = new ArrayList<>();
        int last = after;
        while (found.size() < limit) {
            List<Pairing> some = pairings.matching(question.restriction(CivilTime.today(clock)), last, CHUNK);
            views(some).stream()
                    .filter(view -> !question.behind || view.behind())
                    .forEach(found::add);
            if (some.size() < CHUNK) {
                break;
            }
            last = some.getLast().id();
        }
        return found.size() > limit ? found.subList(0, limit) : found;
    }

    PairingView view(Pairing pairing) {
        return views(List.of(pairing)).getFirst();
    }

    private List<PairingView> views(Collection<Pairing> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        LocalDate today = CivilTime.today(clock);
        Map<Pairing.Level, Integer> yearly = Map.of(
                Pairing.Level.CITY, yardsticks.on(Yardstick.CITY_LEADER_VISITS, today),
                Pairing.Level.COUNTY, yardsticks.on(Yardstick.COUNTY_LEADER_VISITS, today));
        var areas = territory.areas(rows.stream().map(Pairing::station).collect(Collectors.toSet()));
        var made = visits.inYear(rows.stream().map(Pairing::id).toList(), today);
        return rows.stream()
                .map(row -> PairingView.of(
                        row, owed(row, yearly.get(row.level()), today), made.getOrDefault(row.id(), 0L), areas))
                .toList();
    }

    private static Owed owed(Pairing row, int yearly, LocalDate today) {
        return row.supporter() == Pairing.Supporter.LEADER
                ? Owed.of(yearly, row.from(), row.until(), today)
                : Owed.NOTHING;
    }

    private void note(String action, Pairing pairing, String reason) {
        pairings.settle();
        trail.note(action, "pairing", pairing.id().toString(), pairing.ancestors(), reason);
    }
}
