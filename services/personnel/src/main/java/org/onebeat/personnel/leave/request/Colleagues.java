package org.onebeat.personnel.leave.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

/** Who serves in somebody's own unit, and so could act for them. */
@ApplicationScoped
class Colleagues {
    /** More than any unit has people of its own. */
    private static final int MOST = 1_000;

    private final People people;
    private final Clock clock;

    Colleagues(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    List<Colleague> of(int person) {
        return people.find(person).map(this::of).orElse(List.of());
    }

    /** 422 {@code unknown-person} for anybody else. */
    void demand(Person person, int other) {
        LocalDate today = CivilTime.today(clock);
        if (people.of(List.of(other)).stream().noneMatch(colleague -> isColleague(person, colleague, today))) {
            throw Refusal.ruleBroken("unknown-person").at("cover");
        }
    }

    private List<Colleague> of(Person person) {
        LocalDate today = CivilTime.today(clock);
        return people.ofUnit(person.unit(), MOST).stream()
                .filter(other -> isColleague(person, other, today))
                .map(other -> new Colleague(other.id(), other.displayName(), other.serviceNumber()))
                .toList();
    }

    private static boolean isColleague(Person person, Person other, LocalDate today) {
        return other.id() != person.id() && other.unit() == person.unit() && other.servesOn(today);
    }
}
