package org.onebeat.personnel.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.onebeat.personnel.selection.match.Match;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Territory;

/** Finds who serves where, and forgets it again where a round is reopened. */
@ApplicationScoped
class Matching {
    private final Vacancies vacancies;
    private final Candidates candidates;
    private final Selections selections;
    private final Ballot ballot;
    private final Territory territory;
    private final Clock clock;

    Matching(
            Vacancies vacancies,
            Candidates candidates,
            Selections selections,
            Ballot ballot,
            Territory territory,
            Clock clock) {
        this.vacancies = vacancies;
        this.candidates = candidates;
        this.selections = selections;
        this.ballot = ballot;
        this.territory = territory;
        this.clock = clock;
    }

    /** 422 without villages or officers, or with a village that is no more. */
    void match(Selection selection) {
        selection.match(clock.instant());
        List<Vacancy> villages = vacancies.of(selection.id());
        if (villages.isEmpty() || candidates.of(selection.id()).isEmpty()) {
            throw Refusal.ruleBroken("selection-empty");
        }
        freeze(villages);
        selections.settle();
        ballot.keep(selection);
        Match match = ballot.choices(selection).match();
        for (Vacancy village : villages) {
            match.officerOf(village.village())
                    .ifPresent(officer -> village.fill(
                            officer,
                            match.wishMet(officer).orElse(null),
                            match.needMet(village.village(), officer).orElse(null)));
        }
    }

    void reopen(Selection selection) {
        selection.reopen(clock.instant());
        vacancies.of(selection.id()).forEach(village -> village.freeze(null));
        ballot.forget(selection);
    }

    private void freeze(List<Vacancy> villages) {
        Map<Integer, Ancestors> where =
                territory.ancestorsOf(villages.stream().map(Vacancy::village).toList(), CivilTime.today(clock));
        for (Vacancy village : villages) {
            Ancestors place = where.get(village.village());
            if (place == null) {
                throw Refusal.ruleBroken("selection-village-gone", Map.of("area", territory.nameOf(village.village())));
            }
            village.freeze(place.stationId());
        }
    }
}
