package org.onebeat.personnel.onboarding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onebeat.personnel.person.Person;

/**
 * Who is meant by a row without a service number: of the categories that we number, whoever has this name in this unit.
 *
 * @param categories those that we number
 * @param present people of these categories who have one of the names
 * @param unread numbers of rows whose service number is there but could not be read: that is told already
 */
record Unnumbered(Set<String> categories, List<Person> present, Set<Integer> unread) {

    boolean isNumbered(String category) {
        return categories.contains(category);
    }

    Optional<Person> present(String name, String category, Reference unit) {
        return present.stream()
                .filter(person -> unit.isKnown()
                        && person.displayName().equals(name)
                        && person.category().equals(category)
                        && person.unit() == unit.place().id())
                .findFirst();
    }
}
