package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.personnel.account.Accounts;
import org.onebeat.personnel.concurrent.ConcurrentPost;
import org.onebeat.personnel.concurrent.ConcurrentPosts;
import org.onebeat.personnel.person.Numbering;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.person.PersonChanged;
import org.onebeat.personnel.person.ServiceNumber;
import org.onebeat.personnel.posting.Postings;
import org.onebeat.personnel.posting.TemporalRules;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.personnel.register.Numbers;
import org.onebeat.service.time.CivilTime;

/** Carries a plan out: people first, then their postings and what they hold besides, told together. */
@ApplicationScoped
class Enrolment {
    private final People people;
    private final Postings postings;
    private final ConcurrentPosts secondPosts;
    private final Numbers numbers;
    private final Numbering numbering;
    private final TemporalRules rules;
    private final Announcements announcements;
    private final Accounts accounts;

    Enrolment(
            People people,
            Postings postings,
            ConcurrentPosts secondPosts,
            Numbers numbers,
            Numbering numbering,
            TemporalRules rules,
            Announcements announcements,
            Accounts accounts) {
        this.people = people;
        this.postings = postings;
        this.secondPosts = secondPosts;
        this.numbers = numbers;
        this.numbering = numbering;
        this.rules = rules;
        this.announcements = announcements;
        this.accounts = accounts;
    }

    /** Returns what was done to each person and posting. */
    Deeds carryOut(Plan plan) {
        Instant now = plan.at();
        Deeds deeds = new Deeds();
        rules.postpone();
        Map<String, Person> known = new LinkedHashMap<>(plan.register().people());
        Map<String, Person> touched = new LinkedHashMap<>();
        List<PersonChanged> registered = register(plan, known, touched, deeds, now);
        Deployment deployment = new Deployment(plan.register(), postings, numbers, deeds, now);
        deployment.carryOut(plan.postings(), known, touched);
        takeSecondPosts(plan.secondPosts(), known, deeds);
        rules.ask();
        if (!touched.isEmpty()) {
            people.index(touched.values());
        }
        accounts.follow(touched.values());
        announcements.tell(registered, deployment.told());
        return deeds;
    }

    private void takeSecondPosts(List<SecondPostStep> steps, Map<String, Person> known, Deeds deeds) {
        List<SecondPostStep> fresh =
                steps.stream().filter(step -> step.change() == Change.ADDED).toList();
        Queue<Integer> ids = numbers.ofConcurrentPosts(fresh.size());
        for (SecondPostStep step : fresh) {
            ConcurrentPost post = secondPosts.add(ConcurrentPost.take(
                    ids.remove(),
                    known.get(step.number().value()),
                    step.post(),
                    step.organisation().place().id(),
                    step.from()));
            deeds.secondPosts().add(SecondPostDeed.added(post));
        }
    }

    /** Numbers for those who bring none, by category. */
    private Map<String, Queue<ServiceNumber>> given(List<PersonStep> added) {
        Map<String, Long> needed = added.stream()
                .filter(step -> step.number() == null)
                .collect(Collectors.groupingBy(PersonStep::category, Collectors.counting()));
        Set<String> own = added.stream()
                .filter(step -> step.number() != null)
                .map(step -> step.number().value())
                .collect(Collectors.toSet());
        Map<String, Queue<ServiceNumber>> given = new HashMap<>();
        needed.forEach((category, count) -> given.put(category, numbering.next(category, count.intValue(), own)));
        return given;
    }

    private List<PersonChanged> register(
            Plan plan, Map<String, Person> known, Map<String, Person> touched, Deeds deeds, Instant now) {
        List<PersonStep> steps = plan.people();
        List<PersonChanged> told = new ArrayList<>();
        Map<ServiceNumber, Instant> begins = plan.begins();
        List<PersonStep> added =
                steps.stream().filter(step -> step.change() == Change.ADDED).toList();
        Queue<Integer> ids = numbers.ofPeople(added.size());
        Map<String, Queue<ServiceNumber>> given = given(added);
        for (PersonStep step : steps) {
            switch (step.change()) {
                case ADDED -> {
                    ServiceNumber number =
                            step.number() == null ? given.get(step.category()).remove() : step.number();
                    Instant begin = begins.getOrDefault(number, now);
                    Person person = people.add(Person.register(
                            ids.remove(),
                            number,
                            step.particulars(),
                            CivilTime.dayOf(begin.isBefore(now) ? begin : now)));
                    known.put(number.value(), person);
                    touched.put(number.value(), person);
                    told.add(person.registered());
                    deeds.people().add(PersonDeed.added(told.getLast()));
                }
                case CHANGED -> {
                    deeds.people().add(PersonDeed.changing(step.present()));
                    told.add(step.present().correct(step.particulars(), CivilTime.dayOf(now)));
                    touched.put(step.present().serviceNumber(), step.present());
                }
                case UNCHANGED -> {}
            }
        }
        return told;
    }
}
