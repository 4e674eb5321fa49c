package org.onebeat.personnel.secondment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.territory.Area;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;

/** Puts names to the ids of terms, three queries a page. */
@ApplicationScoped
class SecondmentViews {
    private final Secondments secondments;
    private final Territory territory;

    SecondmentViews(Secondments secondments, Territory territory) {
        this.secondments = secondments;
        this.territory = territory;
    }

    SecondmentView one(Secondment row) {
        return all(List.of(row)).get(row.id());
    }

    Map<Integer, SecondmentView> all(List<Secondment> rows) {
        Set<Integer> goneOn =
                secondments.goneOnFrom(rows.stream().map(Secondment::id).toList());
        Map<Integer, Person> people =
                territory.people(rows.stream().map(Secondment::person).collect(Collectors.toSet()));
        Set<Integer> places = new HashSet<>();
        rows.forEach(row -> {
            places.add(row.village());
            places.add(unitOf(row, people));
            places.add(stationOf(row));
        });
        Map<Integer, Area> areas = territory.areas(places);
        return rows.stream()
                .collect(Collectors.toMap(Secondment::id, row -> view(row, people, areas, goneOn.contains(row.id()))));
    }

    private static SecondmentView view(
            Secondment row, Map<Integer, Person> people, Map<Integer, Area> areas, boolean goneOn) {
        return new SecondmentView(
                row.id(),
                Colleague.of(row.person(), people),
                CoveredArea.of(unitOf(row, people), areas),
                CoveredArea.of(row.village(), areas),
                CoveredArea.of(stationOf(row), areas),
                row.specialities(),
                row.from(),
                row.until(),
                row.endReason(),
                row.selection(),
                row.before(),
                goneOn,
                row.version());
    }

    private static int unitOf(Secondment row, Map<Integer, Person> people) {
        Person person = people.get(row.person());
        return person == null || person.unit() == null ? row.ancestors().countyId() : person.unit();
    }

    private static int stationOf(Secondment row) {
        Integer station = row.ancestors().stationId();
        return station == null ? row.ancestors().countyId() : station;
    }
}
