package org.onebeat.personnel.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.personnel.person.Person;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** The accounts of people in scope. */
@ApplicationScoped
public class Accounts extends ScopedRepository<Account, Integer> {
    private static final Sort ORDER = Sort.ascending("personId");
    private static final int CHUNK = 1_000;

    private final AccountSettings settings;
    private final SignIns signIns;
    private final Clock clock;

    Accounts(ScopedSession session, AccountSettings settings, SignIns signIns, Clock clock) {
        super(Account.class, session);
        this.settings = settings;
        this.signIns = signIns;
        this.clock = clock;
    }

    /** Wishes the accounts of these people to be as their postings now say; told in the transaction of the change. */
    public void follow(Collection<Person> people) {
        Instant now = clock.instant();
        Map<Integer, Account> known = of(people.stream().map(Person::id).toList()).stream()
                .collect(Collectors.toMap(Account::person, Function.identity()));
        for (Person person : people) {
            if (known.containsKey(person.id())) {
                known.get(person.id()).follow(person.ancestors(), now);
            } else {
                add(Account.of(person.id(), person.ancestors(), now));
            }
        }
    }

    /** Lets the accounts of people go who were taken back; told in the transaction in which they go. */
    public void leave(Collection<Person> people) {
        Instant now = clock.instant();
        Map<Integer, String> names = people.stream().collect(Collectors.toMap(Person::id, Person::account));
        of(names.keySet()).forEach(account -> account.leave(names.get(account.person()), now, settings.lease()));
    }

    /** The owner is in: no slip is printed any more, and nobody takes the person back. */
    public void welcome(int person) {
        signIns.note(person);
    }

    /** Lets the accounts of these people stand where the people do. */
    public void move(Collection<Person> people) {
        Map<Integer, Person> owners = people.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        of(owners.keySet())
                .forEach(account -> account.stand(owners.get(account.person()).ancestors()));
    }

    /** How far each has come; people without an account are left out. */
    public Map<Integer, AccountState> states(Collection<Integer> people) {
        return of(people).stream().collect(Collectors.toMap(Account::person, Account::state));
    }

    /** How many there are in each state. */
    Progress progress() {
        Map<AccountState, Long> counts = select(
                        "it.state, count(*)", Restriction.of("it.leaving is null"), "group by it.state", Object[].class)
                .stream()
                .collect(Collectors.toMap(row -> (AccountState) row[0], row -> (Long) row[1]));
        return Progress.of(counts);
    }

    /** How far the people of each county have come, or those of each station of one county; one query. */
    List<Onset> onsets(Integer county) {
        String unit = county == null ? "countyId" : "stationId";
        return select(
                "it.ancestors." + unit + ", count(*), sum(case when it.state = :made then 1 else 0 end),"
                        + " sum(case when it.state = :failed then 1 else 0 end),"
                        + " sum(case when it.slipPrinted = true then 1 else 0 end),"
                        + " sum(case when it.signedIn = true then 1 else 0 end)",
                Restriction.of("it.leaving is null")
                        .with("made", AccountState.MADE)
                        .with("failed", AccountState.FAILED)
                        .andIf(county, "it.ancestors.countyId = :county", "county"),
                "group by it.ancestors." + unit,
                Onset.class);
    }

    List<Account> of(Collection<Integer> people) {
        List<Integer> all = List.copyOf(people);
        List<Account> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Integer> some = all.subList(from, Math.min(from + CHUNK, all.size()));
            found.addAll(list(Restriction.of("it.personId in :people").with("people", some), ORDER, CHUNK));
        }
        return found;
    }
}
