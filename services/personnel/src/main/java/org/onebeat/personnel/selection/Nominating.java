package org.onebeat.personnel.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Territory;

/** Officers come into a round, and say where they would rather be. */
@ApplicationScoped
class Nominating {
    private static final Set<String> KINDS = Set.of("DEDICATED", "SECONDED");

    private final Candidates candidates;
    private final Vacancies vacancies;
    private final People people;
    private final Specialities specialities;
    private final Territory territory;
    private final Clock clock;

    Nominating(
            Candidates candidates,
            Vacancies vacancies,
            People people,
            Specialities specialities,
            Territory territory,
            Clock clock) {
        this.candidates = candidates;
        this.vacancies = vacancies;
        this.people = people;
        this.specialities = specialities;
        this.territory = territory;
        this.clock = clock;
    }

    /** Adds people, or puts right what is known of those who are in the round already. */
    void nominate(Selection selection, List<Nomination> nominations) {
        selection.demandOpen();
        List<Integer> ids = nominations.stream().map(Nomination::person).toList();
        Map<Integer, Person> known = people.of(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<Integer, Candidate> present = candidates.of(selection.id(), ids).stream()
                .collect(Collectors.toMap(Candidate::person, Function.identity()));
        Set<Integer> places = places(selection);
        for (int i = 0; i < nominations.size(); i++) {
            Nomination nomination = nominations.get(i);
            String field = "candidates[" + i + "]";
            demandSound(selection, nomination, known.get(nomination.person()), field);
            Candidate candidate = present.computeIfAbsent(
                    nomination.person(),
                    id -> candidates.add(Candidate.nominate(selection, known.get(id), nomination)));
            candidate.enter(nomination);
            if (nomination.wishes() != null) {
                wish(candidate, nomination.wishes(), places, field + ".wishes");
            }
        }
    }

    void strike(Selection selection, Candidate candidate) {
        selection.demandOpen();
        candidates.remove(candidate);
    }

    /** For somebody, from paper say: until the round is matched. */
    void wish(Selection selection, Candidate candidate, Wishes wishes) {
        selection.demandOpen();
        wish(candidate, wishes.places(), places(selection), "places");
    }

    /** 422 for a wish that is no village of the round and no station of one, or that is named twice. */
    void demandSound(Selection selection, Wishes wishes) {
        demandSound(wishes.places(), places(selection), "places");
    }

    private void wish(Candidate candidate, List<Integer> wishes, Set<Integer> places, String field) {
        demandSound(wishes, places, field);
        candidate.wish(wishes, clock.instant());
    }

    private static void demandSound(List<Integer> wishes, Set<Integer> places, String field) {
        for (int i = 0; i < wishes.size(); i++) {
            if (!places.contains(wishes.get(i))) {
                throw Refusal.ruleBroken("wish-elsewhere").at(field + "[" + i + "]");
            }
            if (wishes.indexOf(wishes.get(i)) < i) {
                throw Refusal.ruleBroken("named-twice").at(field + "[" + i + "]");
            }
        }
    }

    /** The villages of the round and their stations. */
    private Set<Integer> places(Selection selection) {
        List<Integer> villages =
                vacancies.of(selection.id()).stream().map(Vacancy::village).toList();
        Set<Integer> places = new HashSet<>(villages);
        territory.ancestorsOf(villages, CivilTime.today(clock)).values().stream()
                .map(where -> where.stationId())
                .filter(station -> station != null)
                .forEach(places::add);
        return places;
    }

    private void demandSound(Selection selection, Nomination nomination, Person person, String field) {
        if (person == null) {
            throw Refusal.ruleBroken("unknown-person").at(field + ".person");
        }
        if (person.ancestors().countyId() != selection.county()) {
            throw Refusal.ruleBroken("selection-other-county").at(field + ".person");
        }
        if (!KINDS.contains(nomination.kind())) {
            throw Refusal.ruleBroken("candidate-kind").at(field + ".kind");
        }
        specialities.demand(nomination.specialities(), field + ".specialities");
    }
}
