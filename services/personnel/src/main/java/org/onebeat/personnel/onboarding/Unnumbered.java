package org.onebeat.personnel.onboarding;

import java.time.LocalDate;
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

    /** Somebody of this name and category who is not in this unit, or left: then nobody knows whether it is the same. */
    boolean isNamesake(String name, String category, Reference unit, LocalDate today) {
        return present(name, category, unit)
                .map(person -> person.hasLeftBy(today))
                .orElseGet(() -> present.stream()
                        .anyMatch(person -> person.displayName().equals(name)
                                && person.category().equals(category)));
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
