package org.onebeat.personnel.onboarding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onebeat.personnel.concurrent.ConcurrentPost;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.person.ServiceNumber;
import org.onebeat.personnel.posting.Engagement;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.territory.Role;

/**
 * What is on record of the people a workbook mentions, read at once.
 *
 * @param people in scope, by service number
 * @param taken service numbers of people outside the scope
 * @param postings in scope, by person
 * @param engagements everywhere, by person
 * @param secondPosts posts held besides at any time, by person
 */
record Register(
        Map<String, Person> people,
        Set<String> taken,
        Map<Integer, List<Posting>> postings,
        Map<Integer, List<Engagement>> engagements,
        Map<Integer, List<ConcurrentPost>> secondPosts) {

    Optional<Person> person(ServiceNumber number) {
        return Optional.ofNullable(people.get(number.value()));
    }

    boolean isTaken(ServiceNumber number) {
        return taken.contains(number.value());
    }

    List<ConcurrentPost> secondPosts(Person person) {
        return secondPosts.getOrDefault(person.id(), List.of());
    }

    /** What the person holds in this function at an instant or later. */
    Optional<Posting> posting(Person person, Role function, Instant at) {
        return postings.getOrDefault(person.id(), List.of()).stream()
                .filter(posting -> posting.function() == function && !posting.acting())
                .filter(posting -> posting.until() == null || posting.until().isAfter(at))
                .findFirst();
    }

    /** Whether the person held this function at an instant or later, be it over by now. */
    boolean heldAfter(Person person, Role function, Instant at) {
        return posting(person, function, at).isPresent();
    }

    /** Whether the person has no main posting at this instant or later. */
    boolean lacksMain(int person, Instant from) {
        return engagements.getOrDefault(person, List.of()).stream()
                .noneMatch(held ->
                        held.main() && (held.until() == null || held.until().isAfter(from)));
    }
}
