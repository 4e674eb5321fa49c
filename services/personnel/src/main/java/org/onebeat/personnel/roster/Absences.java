package org.onebeat.personnel.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.personnel.leave.LeaveSpan;
import org.onebeat.personnel.leave.Leaves;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.personnel.posting.Postings;
import org.onebeat.personnel.roster.making.Absence;
import org.onebeat.personnel.roster.making.Obstacle;
import org.onebeat.personnel.withdrawal.Withdrawal;
import org.onebeat.personnel.withdrawal.Withdrawals;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;

/** On which days people are not there to be on duty, and why. */
@ApplicationScoped
class Absences {
    /** Kinds of posting that are for the village alone; who serves part-time is on duty too. */
    private static final Set<String> DEDICATED = Set.of("DEDICATED", "SECONDED");

    private final Postings postings;
    private final Leaves leaves;
    private final Withdrawals withdrawals;

    Absences(Postings postings, Leaves leaves, Withdrawals withdrawals) {
        this.postings = postings;
        this.leaves = leaves;
        this.withdrawals = withdrawals;
    }

    Map<Integer, List<Absence>> of(Collection<Person> people, int station, Window window) {
        List<Integer> ids = people.stream().map(Person::id).toList();
        Map<Integer, List<Posting>> held = postings.ofPeopleFrom(ids, CivilTime.startOf(window.from())).stream()
                .collect(Collectors.groupingBy(Posting::person));
        LocalDate end = window.until().plusDays(2);
        Map<Integer, List<LeaveSpan>> onLeave =
                leaves.of(ids, window.from(), end).stream().collect(Collectors.groupingBy(LeaveSpan::person));
        Map<Integer, List<Withdrawal>> withdrawn = withdrawals.approved(ids, window.from(), end).stream()
                .collect(Collectors.groupingBy(Withdrawal::person));
        return people.stream().collect(Collectors.toMap(Person::id, person -> {
            List<Absence> all = new ArrayList<>();
            all.addAll(elsewhere(person, station, window));
            onLeave.getOrDefault(person.id(), List.of())
                    .forEach(leave -> all.add(new Absence(Obstacle.LEAVE, leave.from(), leave.until())));
            List<Withdrawal> freed = withdrawn.getOrDefault(person.id(), List.of());
            held.getOrDefault(person.id(), List.of())
                    .forEach(posting -> absence(posting).ifPresent(absence -> all.addAll(without(absence, freed))));
            return all;
        }));
    }

    /** Whoever has gone to another unit, has not come yet or has left, does nothing here then. */
    private static List<Absence> elsewhere(Person person, int station, Window window) {
        // The last duty of a month reaches into the next one.
        LocalDate end = window.until().plusDays(2);
        List<LocalDate> serving = window.from()
                .datesUntil(end)
                .filter(day -> person.unit() == station && person.servesOn(day))
                .toList();
        if (serving.isEmpty()) {
            return List.of(new Absence(Obstacle.ELSEWHERE, window.from(), null));
        }
        List<Absence> away = new ArrayList<>();
        if (serving.getFirst().isAfter(window.from())) {
            away.add(new Absence(Obstacle.ELSEWHERE, window.from(), serving.getFirst()));
        }
        LocalDate after = serving.getLast().plusDays(1);
        if (after.isBefore(end)) {
            away.add(new Absence(Obstacle.ELSEWHERE, after, null));
        }
        return away;
    }

    /** A dedicated community post is not on duty 专职不参与值班; nor is the chief, who leads. */
    private static Optional<Absence> absence(Posting posting) {
        if (posting.function() == Role.STATION_CHIEF) {
            return Optional.of(during(posting, Obstacle.LEADS));
        }
        return posting.kind() != null && DEDICATED.contains(posting.kind())
                ? Optional.of(during(posting, Obstacle.DEDICATED_POST))
                : Optional.empty();
    }

    /** An approved withdrawal from the village is the counted exception: on its days the post keeps nobody from a duty. */
    private static List<Absence> without(Absence absence, List<Withdrawal> withdrawn) {
        List<Absence> rest = List.of(absence);
        for (Withdrawal one : absence.why() == Obstacle.DEDICATED_POST ? withdrawn : List.<Withdrawal>of()) {
            rest = rest.stream()
                    .flatMap(piece -> piece.without(one.from(), one.until()).stream())
                    .toList();
        }
        return rest;
    }

    private static Absence during(Posting posting, Obstacle why) {
        return new Absence(why, CivilTime.dayOf(posting.from()), dayAfter(posting.until()));
    }

    /** A day that a posting takes anything of is not free. */
    private static LocalDate dayAfter(Instant until) {
        return until == null ? null : CivilTime.dayOf(until.minusNanos(1)).plusDays(1);
    }
}
