package org.onebeat.cases.grant;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onebeat.cases.partner.Delegate;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Person;
import org.onebeat.territory.StaffName;

/**
 * Whom this caller can ask in to this dispute.
 *
 * @param areas that adjoin; of a clerk, all of the county: stations first
 * @param agencies of whose people somebody can sign in
 */
record GranteesView(List<Neighbour> areas, List<Agency> agencies) {

    record Neighbour(int id, String name, AreaKind kind) {}

    /** @param agency code of the catalogue */
    record Agency(String agency, List<StaffName> people) {}

    static GranteesView of(Collection<Area> areas, List<Delegate> delegates, Map<Integer, Person> people) {
        Map<String, List<StaffName>> agencies = delegates.stream()
                .filter(known -> people.containsKey(known.person()))
                .collect(Collectors.groupingBy(
                        Delegate::agency,
                        Collectors.mapping(
                                known -> new StaffName(
                                        known.person(),
                                        people.get(known.person()).displayName()),
                                Collectors.toList())));
        return new GranteesView(
                areas.stream()
                        .sorted(Comparator.comparing(Area::kind).thenComparing(Area::code))
                        .map(area -> new Neighbour(area.id(), area.name(), area.kind()))
                        .toList(),
                agencies.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new Agency(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
