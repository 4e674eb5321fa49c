package org.onebeat.personnel.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.qualification.Qualification;
import org.onebeat.personnel.qualification.Qualifications;
import org.onebeat.personnel.roster.making.Absence;
import org.onebeat.personnel.roster.making.Demand;
import org.onebeat.personnel.roster.making.Licence;
import org.onebeat.personnel.roster.making.Load;
import org.onebeat.personnel.roster.making.Member;
import org.onebeat.personnel.roster.making.Shift;
import org.onebeat.personnel.roster.wish.DutyWish;
import org.onebeat.personnel.roster.wish.DutyWishes;

/** Who may be on duty in a station, and what is known of them that bears on it. */
@ApplicationScoped
class Staff {
    private static final Demand ANY = new Demand("", null, null);

    private final People people;
    private final Absences absences;
    private final Qualifications qualifications;
    private final DutyWishes wishes;

    Staff(People people, Absences absences, Qualifications qualifications, DutyWishes wishes) {
        this.people = people;
        this.absences = absences;
        this.qualifications = qualifications;
        this.wishes = wishes;
    }

    /** People of the station in the categories that are on duty, and whoever has a duty there already. */
    List<Integer> peopleOf(Roster roster, Set<String> categories) {
        Set<Integer> all = new TreeSet<>();
        people.ofUnits(List.of(roster.station())).stream()
                .filter(person -> categories.contains(person.category()))
                .forEach(person -> all.add(person.id()));
        roster.duties().stream().filter(duty -> duty.person() != null).forEach(duty -> all.add(duty.person()));
        return List.copyOf(all);
    }

    /** What they wish of the days of the month. */
    List<DutyWish> wishesOf(Roster roster, Collection<Integer> ids) {
        return wishes.of(ids, roster.month(), roster.month().plusMonths(1));
    }

    List<Member> members(Roster roster, Collection<Integer> ids, Window window, List<Duty> done) {
        Map<Integer, List<Duty>> before = done.stream().collect(Collectors.groupingBy(Duty::person));
        Map<Integer, List<Qualification>> held = qualifications.heldBy(ids);
        Map<Integer, List<DutyWish>> wished = wishes.of(ids, roster.month(), window.until()).stream()
                .collect(Collectors.groupingBy(DutyWish::person));
        List<Person> known = people.of(ids);
        Map<Integer, List<Absence>> away = absences.of(known, roster.station(), window);
        return known.stream()
                .map(person -> new Member(
                        person.id(),
                        person.displayName(),
                        away.getOrDefault(person.id(), List.of()),
                        held.getOrDefault(person.id(), List.of()).stream()
                                .map(one -> new Licence(one.kind(), one.from(), one.until()))
                                .toList(),
                        wished.getOrDefault(person.id(), List.of()).stream()
                                .collect(Collectors.toMap(DutyWish::day, DutyWish::duty)),
                        load(before.getOrDefault(person.id(), List.of())),
                        days(away.getOrDefault(person.id(), List.of()), window)))
                .toList();
    }

    private static Load load(List<Duty> duties) {
        return Load.of(duties.stream()
                .map(duty -> Shift.beyond(duty.id(), ANY, duty.watch(), null))
                .toList());
    }

    private static int days(List<Absence> away, Window window) {
        return (int) window.from()
                .datesUntil(window.until())
                .filter(day -> away.stream().noneMatch(absence -> absence.touches(day, day)))
                .count();
    }
}
