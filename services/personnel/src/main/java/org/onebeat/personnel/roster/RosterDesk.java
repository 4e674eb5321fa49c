package org.onebeat.personnel.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.personnel.register.Numbers;
import org.onebeat.personnel.roster.making.Member;
import org.onebeat.personnel.roster.making.Month;
import org.onebeat.personnel.roster.making.Obstacle;
import org.onebeat.personnel.roster.making.Shift;
import org.onebeat.personnel.roster.rule.RosterRules;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Territory;

/** Rosters are opened, changed by hand and published. */
@ApplicationScoped
public class RosterDesk {
    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 12;

    private final Rosters rosters;
    private final RosterRules rules;
    private final Months months;
    private final Numbers numbers;
    private final Announcements announcements;
    private final Territory territory;
    private final CurrentCaller caller;
    private final Trail trail;
    private final Clock clock;

    RosterDesk(
            Rosters rosters,
            RosterRules rules,
            Months months,
            Numbers numbers,
            Announcements announcements,
            Territory territory,
            CurrentCaller caller,
            Trail trail,
            Clock clock) {
        this.rosters = rosters;
        this.rules = rules;
        this.months = months;
        this.numbers = numbers;
        this.announcements = announcements;
        this.territory = territory;
        this.caller = caller;
        this.trail = trail;
        this.clock = clock;
    }

    /** A past month can be opened too, so that what was done counts when burdens are evened out. */
    Roster open(NewRoster wish) {
        LocalDate month = wish.month().withDayOfMonth(1);
        LocalDate today = CivilTime.today(clock);
        Ancestors where = demandStation(wish.station(), today);
        LocalDate present = today.withDayOfMonth(1);
        if (month.isBefore(present.minusMonths(MONTHS_BACK)) || month.isAfter(present.plusMonths(MONTHS_AHEAD))) {
            throw Refusal.ruleBroken("roster-month", Map.of("back", MONTHS_BACK, "ahead", MONTHS_AHEAD))
                    .at("month");
        }
        if (rosters.of(wish.station(), month).isPresent()) {
            throw Refusal.conflict("roster-open").at("month");
        }
        Roster roster = rosters.add(Roster.open(
                numbers.ofRosters(1).remove(), wish.station(), month, where, rules.book(), clock.instant()));
        note("roster-opened", roster, null);
        return roster;
    }

    /** Somebody else takes a duty, or nobody; once it has begun that is what was really done, and no rule is asked. */
    void change(Roster roster, long number, HandChange wish) {
        Duty duty = roster.duty(number).orElseThrow(Refusal::notFound);
        String reason = wish.reason() == null || wish.reason().isBlank()
                ? null
                : wish.reason().strip();
        if (roster.state() == RosterState.PUBLISHED && reason == null) {
            throw Refusal.ruleBroken("reason-needed").at("reason");
        }
        if (wish.person() != null) {
            Month month = months.of(roster);
            Member member = month.member(wish.person())
                    .orElseThrow(() -> Refusal.ruleBroken("unknown-person").at("person"));
            demandAble(month, duty, member);
        }
        roster.give(duty, wish.person(), by(reason)).ifPresent(announcements::tell);
        note("duty-changed", roster, reason);
    }

    /** Two people change duties with each other, each able to take the other's. */
    public void swap(Roster roster, Duty one, Duty other, String reason) {
        Month month = months.of(roster).swapped(one.id(), other.id());
        demandAble(month, one, month.member(other.person()).orElseThrow());
        demandAble(month, other, month.member(one.person()).orElseThrow());
        roster.swap(one, other, by(reason)).ifPresent(announcements::tell);
        note("duties-swapped", roster, reason);
    }

    /** Empty duties may be published and filled later; broken rules may not. */
    void publish(Roster roster) {
        Map<Shift, Obstacle> broken = months.of(roster).breaches();
        if (roster.state() == RosterState.DRAFT && !broken.isEmpty()) {
            throw Refusal.conflict("roster-broken", Map.of("count", broken.size()));
        }
        announcements.tell(roster.publish(clock.instant()));
        note("roster-published", roster, null);
    }

    private static void demandAble(Month month, Duty duty, Member member) {
        Shift shift = month.shift(duty.id());
        month.obstacle(shift, member).ifPresent(why -> {
            String code = "duty-" + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw Refusal.ruleBroken(code, Map.of("person", member.name(), "day", duty.day()))
                    .at("person");
        });
    }

    private Ancestors demandStation(int station, LocalDate today) {
        Ancestors where = territory.ancestorsOf(station, today);
        if (!caller.scope().covers(where)) {
            throw Refusal.forbidden("out-of-scope").at("station");
        }
        if (territory
                .area(station)
                .filter(area -> area.kind() == AreaKind.STATION)
                .isEmpty()) {
            throw Refusal.ruleBroken("not-a-station").at("station");
        }
        return where;
    }

    private Rearrangement by(String reason) {
        Instant now = clock.instant();
        return new Rearrangement(caller.personId(), reason, now);
    }

    private void note(String action, Roster roster, String reason) {
        trail.note(action, "roster", Integer.toString(roster.id()), roster.ancestors(), reason);
        rosters.settle();
    }
}
