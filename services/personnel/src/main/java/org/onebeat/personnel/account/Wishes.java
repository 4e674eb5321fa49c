package org.onebeat.personnel.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.personnel.posting.Postings;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;

/** Says what accounts should be: open while the person serves, with the functions of the postings that stand now as roles. */
@ApplicationScoped
class Wishes {
    private final People people;
    private final Postings postings;

    Wishes(People people, Postings postings) {
        this.people = people;
        this.postings = postings;
    }

    List<Wish> of(List<Account> accounts, Instant now) {
        List<Integer> ids = accounts.stream().map(Account::person).toList();
        Map<Integer, Person> persons =
                people.of(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<Integer, List<Posting>> held =
                postings.ofPeopleFrom(ids, now).stream().collect(Collectors.groupingBy(Posting::person));
        return accounts.stream()
                .map(account -> account.leaving().isPresent()
                        ? farewell(account)
                        : wish(
                                account,
                                persons.get(account.person()),
                                held.getOrDefault(account.person(), List.of()),
                                now))
                .toList();
    }

    /** The functions that a person has at an instant. */
    static Set<Role> functions(List<Posting> postings, Instant at) {
        return postings.stream()
                .filter(posting -> !posting.areas(at).isEmpty())
                .map(Posting::function)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static Wish farewell(Account account) {
        Identity identity = new Identity(
                account.person(),
                account.identity().orElse(null),
                account.leaving().orElseThrow(),
                "",
                false,
                Set.of());
        return new Wish(identity, account.revision(), account.attempts(), true, Optional.empty());
    }

    private static Wish wish(Account account, Person person, List<Posting> postings, Instant now) {
        Identity identity = new Identity(
                person.id(),
                account.identity().orElse(null),
                person.account(),
                person.displayName(),
                person.servesOn(CivilTime.dayOf(now)),
                functions(postings, now));
        Optional<Instant> nextTurn = Stream.concat(
                        postings.stream().flatMap(posting -> posting.nextTurn(now).stream()),
                        person.nextTurn(CivilTime.dayOf(now)).map(CivilTime::startOf).stream())
                .min(Comparator.naturalOrder());
        return new Wish(identity, account.revision(), account.attempts(), false, nextTurn);
    }
}
