package org.onebeat.personnel.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.territory.Area;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;

/** Puts names to officers of a round, and what came of their wishes. */
@ApplicationScoped
class CandidateViews {
    private final Vacancies vacancies;
    private final VacancyViews told;
    private final Territory territory;

    CandidateViews(Vacancies vacancies, VacancyViews told, Territory territory) {
        this.vacancies = vacancies;
        this.told = told;
        this.territory = territory;
    }

    CandidateView one(Selection selection, Candidate row) {
        return all(selection, List.of(row)).get(row.id());
    }

    Map<Integer, CandidateView> all(Selection selection, List<Candidate> rows) {
        Set<Integer> persons = rows.stream().map(Candidate::person).collect(Collectors.toSet());
        Map<Integer, Vacancy> found = !told.isTold(selection) || persons.isEmpty()
                ? Map.of()
                : vacancies.filledBy(persons).stream()
                        .filter(village -> village.selection() == selection.id())
                        .collect(Collectors.toMap(Vacancy::person, Function.identity()));
        Set<Integer> places = new HashSet<>();
        rows.forEach(row -> {
            places.addAll(row.wishes());
            places.add(unitOf(row));
        });
        found.values().forEach(village -> places.add(village.village()));
        Map<Integer, Area> areas = territory.areas(places);
        Map<Integer, Person> people = territory.people(persons);
        return rows.stream()
                .collect(Collectors.toMap(Candidate::id, row -> view(row, found.get(row.person()), areas, people)));
    }

    private static CandidateView view(
            Candidate row, Vacancy village, Map<Integer, Area> areas, Map<Integer, Person> people) {
        return new CandidateView(
                Colleague.of(row.person(), people),
                CoveredArea.of(unitOf(row), areas),
                row.kind(),
                row.specialities(),
                row.wishes().stream().map(id -> CoveredArea.of(id, areas)).toList(),
                row.wishedAt(),
                village == null ? null : CoveredArea.of(village.village(), areas),
                village == null ? null : village.wishMet(),
                row.version());
    }

    private static int unitOf(Candidate row) {
        Integer station = row.ancestors().stationId();
        return station == null ? row.ancestors().countyId() : station;
    }
}
