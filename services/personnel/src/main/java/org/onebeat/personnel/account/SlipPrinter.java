package org.onebeat.personnel.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.posting.Engagement;
import org.onebeat.personnel.posting.Engagements;
import org.onebeat.personnel.posting.Givers;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Territory;

/**
 * Gives first passwords to those of a unit who have not signed in yet. Whoever sees a slip could sign in with it: so
 * nobody prints one for a function that they could not give.
 */
@ApplicationScoped
class SlipPrinter {
    /** More than any unit has people of its own. */
    private static final int MOST = 1_000;

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final People people;
    private final Engagements engagements;
    private final Accounts accounts;
    private final Givers givers;
    private final Directory directory;
    private final Territory territory;
    private final Clock clock;

    SlipPrinter(
            People people,
            Engagements engagements,
            Accounts accounts,
            Givers givers,
            Directory directory,
            Territory territory,
            Clock clock) {
        this.people = people;
        this.engagements = engagements;
        this.accounts = accounts;
        this.givers = givers;
        this.directory = directory;
        this.territory = territory;
        this.clock = clock;
    }

    List<Slip> print(int unit) {
        Instant now = clock.instant();
        LocalDate today = CivilTime.dayOf(now);
        List<Person> members = people.ofUnit(unit, MOST);
        List<Integer> ids = members.stream().map(Person::id).toList();
        Map<Integer, Account> known =
                accounts.of(ids).stream().collect(Collectors.toMap(Account::person, Function.identity()));
        Map<Integer, List<Engagement>> held = engagements.of(ids, now);
        String name = territory.nameOf(unit);
        return members.stream()
                .filter(person -> known.containsKey(person.id()) && person.servesOn(today))
                .filter(person -> isMine(held.getOrDefault(person.id(), List.of())))
                .flatMap(person -> slip(person, known.get(person.id()), name).stream())
                .toList();
    }

    /** Planned functions count too: the password would still be known when they begin. */
    private boolean isMine(List<Engagement> held) {
        return held.stream().allMatch(engagement -> givers.mayGive(engagement.function()));
    }

    private Optional<Slip> slip(Person person, Account account, String unit) {
        if (account.signedIn() || account.identity().isEmpty()) {
            return Optional.empty();
        }
        String password = FirstPassword.next();
        try {
            if (directory.firstPassword(account.identity().get(), password)) {
                account.printed();
                return Optional.of(
                        new Slip(person.displayName(), person.serviceNumber(), person.account(), password, unit));
            }
        } catch (DirectoryAway away) {
            throw Refusal.unavailable("accounts-away", PAUSE);
        }
        account.signIn();
        return Optional.empty();
    }
}
