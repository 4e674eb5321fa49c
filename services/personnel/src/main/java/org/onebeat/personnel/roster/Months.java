package org.onebeat.personnel.roster;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onebeat.personnel.roster.making.Demand;
import org.onebeat.personnel.roster.making.Member;
import org.onebeat.personnel.roster.making.Month;
import org.onebeat.personnel.roster.making.Obstacle;
import org.onebeat.personnel.roster.making.Shift;
import org.onebeat.personnel.roster.rule.DutyRule;
import org.onebeat.personnel.roster.rule.RosterRule;
import org.onebeat.personnel.roster.rule.RosterRules;
import org.onebeat.personnel.roster.rule.Rulebook;
import org.onebeat.personnel.roster.wish.DutyWish;
import org.onebeat.territory.Wall;

/** A roster with everything that bears on it: its people, what keeps them, what they did before and do beside it. */
@ApplicationScoped
public class Months {
    /** How far duties of the months beside it reach into one. */
    private static final int DAYS_BESIDE = 7;

    private final Rosters rosters;
    private final RosterRules rules;
    private final Staff staff;
    private final OtherDuties duties;
    private final Wall wall;
    private final Clock clock;

    Months(Rosters rosters, RosterRules rules, Staff staff, OtherDuties duties, Wall wall, Clock clock) {
        this.rosters = rosters;
        this.wall = wall;
        this.rules = rules;
        this.staff = staff;
        this.duties = duties;
        this.clock = clock;
    }

    /**
     * As it stands committed; what was said by hand or has begun is pinned, and once published all that breaks no rule. It is
     * the same for everybody who may ask for the roster: what bears on it can lie beyond their scope.
     */
    public Month of(Roster roster) {
        int number = roster.id();
        return wall.asInstallation(() -> QuarkusTransaction.requiringNew()
                .call(() -> read(rosters.find(number).orElseThrow())));
    }

    /** What the people of the station, as far as they are in the caller's scope, wish of the days of the month. */
    List<DutyWish> wishesOf(Roster roster) {
        return staff.wishesOf(
                roster, staff.peopleOf(roster, rules.book().on(roster.month()).categories()));
    }

    private Month read(Roster roster) {
        Rulebook book = rules.book();
        RosterRule rule = book.on(roster.month());
        Window window = Window.of(roster.month(), rule.fairMonths());
        List<Integer> people = staff.peopleOf(roster, rule.categories());
        List<OtherDuty> others = people.isEmpty()
                ? List.of()
                : duties.of(people, window.from(), window.until().plusDays(DAYS_BESIDE), roster.id());
        List<Member> members = staff.members(
                roster,
                people,
                window,
                others.stream()
                        .filter(other -> other.state() == RosterState.PUBLISHED)
                        .filter(other -> other.duty().day().isBefore(roster.month()))
                        .map(OtherDuty::duty)
                        .toList());
        Map<Integer, Member> byId = members.stream().collect(Collectors.toMap(Member::id, Function.identity()));
        List<Shift> beside = others.stream()
                .map(OtherDuty::duty)
                .filter(duty -> !duty.day().isBefore(roster.month().minusDays(DAYS_BESIDE)))
                .map(duty -> Shift.beyond(duty.id(), demand(book, duty), duty.watch(), byId.get(duty.person())))
                .toList();
        return month(roster, book, byId, beside);
    }

    private Month month(Roster roster, Rulebook book, Map<Integer, Member> members, List<Shift> beside) {
        Month asItStands = month(roster, book, members, beside, Duty::pinned);
        if (roster.state() == RosterState.DRAFT) {
            return asItStands;
        }
        Map<Shift, Obstacle> broken = asItStands.breaches();
        List<Long> open = broken.keySet().stream().map(Shift::id).toList();
        return month(roster, book, members, beside, duty -> duty.person() != null && !open.contains(duty.id()));
    }

    private Month month(
            Roster roster, Rulebook book, Map<Integer, Member> members, List<Shift> beside, Predicate<Duty> pinned) {
        Instant now = clock.instant();
        List<Shift> shifts = new ArrayList<>(beside);
        for (Duty duty : roster.duties()) {
            Member taker = duty.person() == null ? null : members.get(duty.person());
            shifts.add(
                    !duty.from().isAfter(now)
                            ? Shift.done(duty.id(), demand(book, duty), duty.watch(), taker)
                            : Shift.of(duty.id(), demand(book, duty), duty.watch(), taker, pinned.test(duty)));
        }
        return new Month(
                List.copyOf(members.values()), shifts, book.on(roster.month()).weights());
    }

    private static Demand demand(Rulebook book, Duty duty) {
        RosterRule rule = book.on(duty.day());
        String qualification = rule.duties().stream()
                .filter(one -> one.code().equals(duty.code()))
                .findFirst()
                .map(DutyRule::qualification)
                .orElse(null);
        return new Demand(duty.code(), qualification, rule.limits());
    }
}
