package org.onebeat.personnel.relocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.personnel.account.Accounts;
import org.onebeat.personnel.concurrent.SecondPosts;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.person.PersonChanged;
import org.onebeat.personnel.posting.Mandate;
import org.onebeat.personnel.posting.Passage;
import org.onebeat.personnel.posting.Place;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.personnel.posting.PostingChanged;
import org.onebeat.personnel.posting.Postings;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Succession;
import org.onebeat.territory.Territory;

/**
 * On the day on which an area becomes part of another, whoever is posted over it, holds a post in it or belongs to it goes
 * on there. Where the other has its one holder already, the posting ends. What is only planned changes nothing yet: the
 * areas of a posting may change until then.
 */
@ApplicationScoped
class Inheritance {
    private final Territory territory;
    private final Remains remains;
    private final Postings postings;
    private final SecondPosts secondPosts;
    private final People people;
    private final Accounts accounts;
    private final Announcements announcements;
    private final Trail trail;

    Inheritance(
            Territory territory,
            Remains remains,
            Postings postings,
            SecondPosts secondPosts,
            People people,
            Accounts accounts,
            Announcements announcements,
            Trail trail) {
        this.territory = territory;
        this.remains = remains;
        this.postings = postings;
        this.secondPosts = secondPosts;
        this.people = people;
        this.accounts = accounts;
        this.announcements = announcements;
        this.trail = trail;
    }

    void follow(Collection<Integer> areas, Instant now) {
        List<Succession> successions = line(areas);
        if (!successions.isEmpty()) {
            Map<Integer, PostingChanged> told = new LinkedHashMap<>();
            held(successions).forEach(succession -> {
                passOn(succession, told, now);
                secondPosts.passOn(succession);
            });
            announcements.tell(transfer(successions, CivilTime.dayOf(now)), List.copyOf(told.values()));
        }
    }

    /** With what became of the successors themselves, in the order of time. */
    private List<Succession> line(Collection<Integer> areas) {
        Map<Integer, Succession> line = new HashMap<>();
        Collection<Integer> asked = areas;
        while (!asked.isEmpty()) {
            List<Integer> next = new ArrayList<>();
            for (Succession succession : territory.successions(asked)) {
                if (line.put(succession.area(), succession) == null) {
                    next.add(succession.successor());
                }
            }
            asked = next;
        }
        return line.values().stream()
                .sorted(Comparator.comparing(Succession::from).thenComparing(Succession::area))
                .toList();
    }

    /** Those through which something passes on that is held still, or passes on to what they end. */
    private List<Succession> held(List<Succession> line) {
        Set<Integer> held = remains.of(line);
        List<Succession> passing = new ArrayList<>();
        for (Succession succession : line) {
            if (held.contains(succession.area())) {
                passing.add(succession);
                held.add(succession.successor());
            }
        }
        return passing;
    }

    private void passOn(Succession succession, Map<Integer, PostingChanged> told, Instant now) {
        int heir = succession.successor();
        Ancestors where = territory.ancestorsOf(Set.of(heir), succession.from()).get(heir);
        if (where == null) {
            // its own event has not arrived; then this is heard again
            return;
        }
        Place place = new Place(territory.area(heir).orElseThrow(), where);
        Passage passage = new Passage(succession.area(), place, CivilTime.startOf(succession.from()));
        postings.overAreasFrom(Set.of(passage.area()), passage.from()).stream()
                .filter(posting -> !posting.acting() && passage.concerns(posting))
                .forEach(posting -> told.put(posting.id(), passOn(posting, passage, now)));
    }

    private PostingChanged passOn(Posting posting, Passage passage, Instant now) {
        PostingChanged told = posting.passOn(passage, holders(posting, passage), now);
        trail.note("posting-passed-on", "posting", Integer.toString(posting.id()), posting.ancestors(), null);
        if (posting.until() != null) {
            people.find(posting.person()).ifPresent(person -> accounts.follow(List.of(person)));
        }
        return told;
    }

    /** Who else holds the heir where one alone may. */
    private List<Posting> holders(Posting posting, Passage passage) {
        return Mandate.isSole(posting.function())
                ? postings.overAreasFrom(Set.of(passage.heir().id()), passage.from()).stream()
                        .filter(other ->
                                other.id() != posting.id() && other.function() == posting.function() && !other.acting())
                        .toList()
                : List.of();
    }

    private List<PersonChanged> transfer(List<Succession> successions, LocalDate today) {
        Set<Integer> ended = successions.stream().map(Succession::area).collect(Collectors.toSet());
        List<Person> members = people.ofUnits(ended);
        if (members.isEmpty()) {
            return List.of();
        }
        Map<Integer, Ancestors> where = territory.placesOf(ended, today);
        Map<Integer, Integer> units = territory.heirs(ended, today);
        List<PersonChanged> told = members.stream()
                .filter(person -> !person.hasLeftBy(today))
                .filter(person -> where.containsKey(person.unit()) && units.get(person.unit()) != person.unit())
                .map(person -> person.transfer(units.get(person.unit()), where.get(person.unit()), today))
                .toList();
        people.index(members);
        accounts.move(members);
        return told;
    }
}
