package org.onebeat.personnel.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.personnel.roster.rule.RosterRules;
import org.onebeat.personnel.roster.rule.Rulebook;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.territory.Territory;

/** Rosters as they are shown. */
@ApplicationScoped
class RosterFiles {
    private final RosterRules rules;
    private final Staff staff;
    private final DutyCounts counts;
    private final Territory territory;

    RosterFiles(RosterRules rules, Staff staff, DutyCounts counts, Territory territory) {
        this.rules = rules;
        this.staff = staff;
        this.counts = counts;
        this.territory = territory;
    }

    Map<Integer, RosterView> views(Collection<Roster> rosters) {
        Map<Integer, DutyCount> full =
                counts.of(rosters.stream().map(Roster::id).toList());
        var areas = territory.areas(rosters.stream().map(Roster::station).collect(Collectors.toSet()));
        return rosters.stream()
                .collect(Collectors.toMap(
                        Roster::id,
                        roster -> RosterView.of(roster, full.getOrDefault(roster.id(), DutyCount.NONE), areas)));
    }

    RosterView view(Roster roster) {
        return RosterView.of(roster, DutyCount.of(roster), territory.areas(List.of(roster.station())));
    }

    RosterFile file(Roster roster) {
        Rulebook book = rules.book();
        List<Integer> people = staff.peopleOf(roster, book.on(roster.month()).categories());
        return new RosterFile(
                view(roster),
                List.copyOf(book.dutiesOf(roster.month()).values()),
                colleagues(people),
                roster.duties().stream().map(DutyView::of).toList());
    }

    private List<Colleague> colleagues(List<Integer> ids) {
        var names = territory.people(ids);
        return ids.stream().map(id -> Colleague.of(id, names)).toList();
    }

    /** The latest first. */
    List<DutyChangeView> changes(Roster roster) {
        Set<Integer> people = roster.changes().stream()
                .flatMap(change -> Stream.of(change.from(), change.to(), change.by()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var names = territory.people(people);
        return roster.changes().stream()
                .sorted(Comparator.comparing(DutyChange::id).reversed())
                .map(change -> DutyChangeView.of(change, names))
                .toList();
    }
}
