package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.onboarding.DeedTable;
import org.onebeat.onboarding.EarlierWorkbooks;
import org.onebeat.personnel.account.Accounts;
import org.onebeat.personnel.concurrent.ConcurrentPosts;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.person.PersonChanged;
import org.onebeat.personnel.posting.Holding;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.personnel.posting.PostingChanged;
import org.onebeat.personnel.posting.Postings;
import org.onebeat.personnel.posting.TemporalRules;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Territory;

/** The way back of an {@link Enrolment}: postings first, then people, told together. */
@ApplicationScoped
class Dismissal {
    private static final List<DeedTable> TABLES = List.of(
            new DeedTable("onboarding_person", "person_id", "person", "version"),
            new DeedTable("onboarding_posting", "posting_id", "posting", "version"));

    private final People people;
    private final Postings postings;
    private final ConcurrentPosts secondPosts;
    private final TemporalRules rules;
    private final Announcements announcements;
    private final Accounts accounts;
    private final Territory territory;
    private final EarlierWorkbooks earlier;

    Dismissal(
            People people,
            Postings postings,
            ConcurrentPosts secondPosts,
            TemporalRules rules,
            Announcements announcements,
            Accounts accounts,
            Territory territory,
            EarlierWorkbooks earlier) {
        this.people = people;
        this.postings = postings;
        this.secondPosts = secondPosts;
        this.rules = rules;
        this.announcements = announcements;
        this.accounts = accounts;
        this.territory = territory;
        this.earlier = earlier;
    }

    void takeBack(UUID onboarding, Deeds deeds, Instant now) {
        rules.postpone();
        Set<Integer> touched = new LinkedHashSet<>();
        takeSecondPostsBack(deeds);
        List<PostingChanged> posts = takePostingsBack(deeds, now, touched);
        List<Person> gone = new ArrayList<>();
        List<Person> changed = new ArrayList<>();
        List<PersonChanged> persons = takePeopleBack(deeds, now, gone, changed);
        rules.ask();
        people.index(changed);
        gone.forEach(person -> touched.remove(person.id()));
        changed.forEach(person -> touched.add(person.id()));
        accounts.leave(gone);
        accounts.follow(people.of(touched));
        announcements.tell(persons, posts);
        earlier.follow(onboarding, TABLES);
    }

    private void takeSecondPostsBack(Deeds deeds) {
        secondPosts
                .of(deeds.secondPosts().stream().map(SecondPostDeed::post).toList())
                .forEach(secondPosts::remove);
    }

    private List<PostingChanged> takePostingsBack(Deeds deeds, Instant now, Set<Integer> touched) {
        Map<Integer, PostingDeed> byId =
                deeds.postings().stream().collect(Collectors.toMap(PostingDeed::posting, Function.identity()));
        Map<Integer, List<Holding>> former = deeds.holdings().stream()
                .collect(Collectors.groupingBy(
                        FormerHolding::posting, Collectors.mapping(FormerHolding::holding, Collectors.toList())));
        Map<Integer, Ancestors> where =
                places(deeds.holdings().stream().map(FormerHolding::area).collect(Collectors.toSet()), now);
        List<PostingChanged> told = new ArrayList<>();
        for (Posting posting : postings.of(byId.keySet())) {
            touched.add(posting.person());
            if (byId.get(posting.id()).added()) {
                told.add(PostingChanged.struck(posting, now));
                postings.remove(posting);
            } else {
                told.add(posting.restore(former.getOrDefault(posting.id(), List.of()), where, now));
            }
        }
        return told;
    }

    private List<PersonChanged> takePeopleBack(Deeds deeds, Instant now, List<Person> gone, List<Person> changed) {
        Map<Integer, PersonDeed> byId =
                deeds.people().stream().collect(Collectors.toMap(PersonDeed::person, Function.identity()));
        Map<Integer, Ancestors> units =
                places(deeds.people().stream().map(PersonDeed::unit).collect(Collectors.toSet()), now);
        List<PersonChanged> told = new ArrayList<>();
        for (Person person : people.of(byId.keySet())) {
            PersonDeed deed = byId.get(person.id());
            if (deed.added()) {
                told.add(person.struck());
                people.remove(person);
                gone.add(person);
            } else {
                Ancestors place = units.getOrDefault(deed.unit(), person.ancestors());
                told.add(person.restore(deed.particulars(place), deed.sinceOf(person)));
                changed.add(person);
            }
        }
        return told;
    }

    private Map<Integer, Ancestors> places(Collection<Integer> areas, Instant now) {
        return territory.ancestorsOf(areas, CivilTime.dayOf(now));
    }
}
