package org.onebeat.personnel.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.personnel.course.Prerequisites;
import org.onebeat.personnel.course.Starting;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.personnel.posting.Postings;
import org.onebeat.personnel.secondment.Sending;
import org.onebeat.personnel.secondment.Sendings;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Territory;

/** Posts everybody of a round at once: whoever goes to a village where somebody of the round was finds it free. */
@ApplicationScoped
class CarryingOut {
    private final Vacancies vacancies;
    private final Candidates candidates;
    private final Postings postings;
    private final Prerequisites prerequisites;
    private final Sendings sendings;
    private final Leavings leavings;
    private final Territory territory;
    private final Clock clock;

    CarryingOut(
            Vacancies vacancies,
            Candidates candidates,
            Postings postings,
            Prerequisites prerequisites,
            Sendings sendings,
            Leavings leavings,
            Territory territory,
            Clock clock) {
        this.vacancies = vacancies;
        this.candidates = candidates;
        this.postings = postings;
        this.prerequisites = prerequisites;
        this.sendings = sendings;
        this.leavings = leavings;
        this.territory = territory;
        this.clock = clock;
    }

    /** 409 naming the areas that lose their holder, unless the clerk agreed to just these. */
    void post(Selection selection, Agreement agreement) {
        List<Vacancy> filled = vacancies.of(selection.id()).stream()
                .filter(village -> village.person() != null)
                .toList();
        Map<Integer, Candidate> officers = candidates.of(selection.id()).stream()
                .collect(Collectors.toMap(Candidate::person, Function.identity()));
        demandPresent(filled, officers);
        Instant from = selection.begins(clock);
        LocalDate day = CivilTime.dayOf(from);
        demandTime(selection, filled, officers, day);
        prerequisites.demand(filled.stream()
                .map(village -> new Starting(
                        village.person(),
                        selection.function(),
                        officers.get(village.person()).kind(),
                        day))
                .toList());
        demandFree(selection, filled, from);
        demandAgreed(leavings.of(selection), agreement);
        sendings.send(
                filled.stream()
                        .map(village -> sending(village, officers.get(village.person()), selection))
                        .toList(),
                selection.function(),
                from);
    }

    private static Sending sending(Vacancy village, Candidate officer, Selection selection) {
        boolean seconded = officer.kind().equals(Sending.SECONDED);
        return new Sending(
                officer.person(),
                village.village(),
                officer.kind(),
                officer.specialities(),
                seconded ? selection.until() : null,
                selection.id(),
                null);
    }

    /** Whoever is seconded serves until the end of the round's term: late, there is nothing left to serve. */
    private static void demandTime(
            Selection selection, List<Vacancy> filled, Map<Integer, Candidate> officers, LocalDate day) {
        boolean seconds = filled.stream()
                .anyMatch(village -> officers.get(village.person()).kind().equals(Sending.SECONDED));
        if (seconds && !selection.until().isAfter(day)) {
            throw Refusal.conflict("selection-term-over", Map.of("until", selection.until()));
        }
    }

    private static void demandAgreed(List<LeftBehind> leaving, Agreement agreement) {
        if (!Agreement.isTo(agreement, leaving)) {
            throw Refusal.conflict(
                            "selection-leaves",
                            Map.of(
                                    "areas",
                                    leaving.stream()
                                            .map(each -> each.area().name() + "（"
                                                    + each.holder().displayName() + "）")
                                            .collect(Collectors.joining("、"))))
                    .with("leaves", leaving);
        }
    }

    private void demandPresent(List<Vacancy> filled, Map<Integer, Candidate> officers) {
        List<Integer> gone = filled.stream()
                .map(Vacancy::person)
                .filter(person -> !officers.containsKey(person))
                .toList();
        if (!gone.isEmpty()) {
            throw Refusal.conflict(
                    "candidates-gone",
                    Map.of(
                            "people",
                            territory.people(gone).values().stream()
                                    .map(org.onebeat.territory.Person::displayName)
                                    .collect(Collectors.joining("、"))));
        }
    }

    /** Nobody outside the round may hold one of its villages in the same function then. */
    private void demandFree(Selection selection, List<Vacancy> filled, Instant from) {
        Set<Integer> movers = filled.stream().map(Vacancy::person).collect(Collectors.toSet());
        Set<Integer> villages = filled.stream().map(Vacancy::village).collect(Collectors.toSet());
        Set<Integer> held = new TreeSet<>();
        for (Posting rival : postings.overAreasFrom(villages, from)) {
            if (rival.function() == selection.function() && !rival.acting() && !movers.contains(rival.person())) {
                held.addAll(rival.areasAfter(from));
            }
        }
        held.retainAll(villages);
        if (!held.isEmpty()) {
            throw Refusal.conflict(
                    "selection-villages-held",
                    Map.of(
                            "areas",
                            territory.areas(held).values().stream()
                                    .map(org.onebeat.territory.Area::name)
                                    .sorted()
                                    .collect(Collectors.joining("、"))));
        }
    }
}
