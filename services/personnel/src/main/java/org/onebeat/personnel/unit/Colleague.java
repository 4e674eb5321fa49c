package org.onebeat.personnel.unit;

import java.util.Map;
import org.onebeat.territory.Person;

/** Somebody of the staff, by name. */
public record Colleague(int id, String displayName, String serviceNumber) {

    /** Only the id is known of somebody who was taken back since. */
    public static Colleague of(int id, Map<Integer, Person> people) {
        Person known = people.get(id);
        return known == null
                ? new Colleague(id, "#" + id, null)
                : new Colleague(id, known.displayName(), known.serviceNumber());
    }
}
