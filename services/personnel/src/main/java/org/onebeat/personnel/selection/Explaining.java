package org.onebeat.personnel.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.selection.Explanation.Elsewhere;
import org.onebeat.personnel.selection.VillageExplanation.Preferred;
import org.onebeat.personnel.selection.match.Choices;
import org.onebeat.personnel.selection.match.Match;
import org.onebeat.personnel.selection.match.Precedence;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Area;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;

/** Says why here and why not there, from what was chosen when the round was matched. */
@ApplicationScoped
class Explaining {
    private final Ballot ballot;
    private final Territory territory;

    Explaining(Ballot ballot, Territory territory) {
        this.ballot = ballot;
        this.territory = territory;
    }

    Explanation ofOfficer(Selection selection, int officer) {
        demandMatched(selection);
        Choices choices = ballot.choices(selection);
        if (!choices.hasOfficer(officer)) {
            throw Refusal.notFound();
        }
        Match match = ballot.found(selection, choices);
        List<Match.Turned> turned = match.turnedAway(officer);
        Integer village = match.villageOf(officer).orElse(null);
        List<Integer> people =
                new ArrayList<>(turned.stream().map(Match.Turned::officer).toList());
        people.add(officer);
        List<Integer> places =
                new ArrayList<>(turned.stream().map(Match.Turned::village).toList());
        places.add(village);
        Map<Integer, Area> areas =
                territory.areas(places.stream().filter(Objects::nonNull).toList());
        Map<Integer, Person> named = territory.people(people);
        return new Explanation(
                Colleague.of(officer, named),
                village == null ? null : CoveredArea.of(village, areas),
                choices.wishesOf(officer),
                match.wishMet(officer).orElse(null),
                village == null ? null : match.needMet(village, officer).orElse(null),
                turned.stream()
                        .map(there -> new Elsewhere(
                                CoveredArea.of(there.village(), areas),
                                Colleague.of(there.officer(), named),
                                there.rule(),
                                there.rule() == Precedence.NEED
                                        ? match.needMet(there.village(), there.officer())
                                                .orElse(null)
                                        : null))
                        .toList());
    }

    VillageExplanation ofVillage(Selection selection, Vacancy vacancy) {
        demandMatched(selection);
        int village = vacancy.village();
        Match match = ballot.found(selection, ballot.choices(selection));
        List<Integer> preferred = match.preferredElsewhere(village);
        List<Integer> places = new ArrayList<>(preferred.stream()
                .flatMap(officer -> match.villageOf(officer).stream())
                .toList());
        places.add(village);
        List<Integer> people = new ArrayList<>(preferred);
        match.officerOf(village).ifPresent(people::add);
        Map<Integer, Area> areas = territory.areas(places);
        Map<Integer, Person> named = territory.people(people);
        return new VillageExplanation(
                CoveredArea.of(village, areas),
                vacancy.needs(),
                match.officerOf(village)
                        .map(officer -> Colleague.of(officer, named))
                        .orElse(null),
                vacancy.needMet(),
                preferred.stream()
                        .map(officer -> new Preferred(
                                Colleague.of(officer, named),
                                match.needMet(village, officer).orElse(null),
                                match.villageOf(officer)
                                        .map(there -> CoveredArea.of(there, areas))
                                        .orElse(null),
                                match.wishMet(officer).orElse(null)))
                        .toList());
    }

    private static void demandMatched(Selection selection) {
        if (selection.state() == SelectionState.OPEN || selection.state() == SelectionState.CALLED_OFF) {
            throw Refusal.conflict("selection-state").with("state", selection.state());
        }
    }
}
