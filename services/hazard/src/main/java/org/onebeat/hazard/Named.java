package org.onebeat.hazard;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;

/** Names of areas and staff for a page or a file, read in two queries however many rows there are. */
public final class Named {

    /** An area by its present name. */
    public record AreaName(int id, String name) {}

    /** A member of staff. */
    public record StaffName(int id, String displayName) {}

    private final Map<Integer, Area> areas;
    private final Map<Integer, Person> people;

    private Named(Map<Integer, Area> areas, Map<Integer, Person> people) {
        this.areas = areas;
        this.people = people;
    }

    /** Every area in which one of these rows stands, and these people; nulls among them are left out. */
    public static Named of(Territory territory, Stream<Ancestors> rows, Stream<Integer> people) {
        return new Named(
                territory.areas(
                        rows.flatMap(Named::areasOf).filter(Objects::nonNull).collect(Collectors.toSet())),
                territory.people(people.filter(Objects::nonNull).collect(Collectors.toSet())));
    }

    private static Stream<Integer> areasOf(Ancestors where) {
        return Stream.of(where.villageId(), where.stationId(), where.townshipId(), where.countyId());
    }

    /** Null of null; an area whose name has not arrived yet is called by its id. */
    public AreaName area(Integer id) {
        return id == null
                ? null
                : new AreaName(id, areas.containsKey(id) ? areas.get(id).name() : "#" + id);
    }

    /** Null of null; a person whose name has not arrived yet is called by the id. */
    public StaffName person(Integer id) {
        return id == null
                ? null
                : new StaffName(id, people.containsKey(id) ? people.get(id).displayName() : "#" + id);
    }
}
