package org.onebeat.personnel.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.territory.Area;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;

/** Equipment with the names of its holders, villages and units: two questions a page. */
@ApplicationScoped
class EquipmentViews {
    private final Territory territory;
    private final Issues issues;

    EquipmentViews(Territory territory, Issues issues) {
        this.territory = territory;
        this.issues = issues;
    }

    EquipmentView one(Equipment item) {
        return of(List.of(item)).getFirst();
    }

    List<EquipmentView> of(Collection<Equipment> items) {
        Map<Integer, Person> people = people(items.stream().map(Equipment::holder));
        Map<Integer, Area> areas = areas(items.stream().flatMap(item -> Stream.of(item.unit(), item.post())));
        return items.stream().map(item -> EquipmentView.of(item, people, areas)).toList();
    }

    EquipmentFile file(Equipment item) {
        List<Issue> before = issues.of(item.id());
        Map<Integer, Person> people = people(before.stream().map(Issue::person));
        Map<Integer, Area> areas = areas(before.stream().map(Issue::post));
        return new EquipmentFile(
                one(item),
                before.stream().map(issue -> time(issue, people, areas)).toList());
    }

    private static EquipmentFile.Time time(Issue issue, Map<Integer, Person> people, Map<Integer, Area> areas) {
        return new EquipmentFile.Time(
                Colleague.of(issue.person(), people),
                issue.post() == null ? null : CoveredArea.of(issue.post(), areas),
                issue.from(),
                issue.until(),
                issue.note());
    }

    private Map<Integer, Person> people(Stream<Integer> ids) {
        return territory.people(ids.filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private Map<Integer, Area> areas(Stream<Integer> ids) {
        return territory.areas(ids.filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
