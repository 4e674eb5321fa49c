package org.onebeat.personnel.secondment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Collectors;
import org.onebeat.personnel.account.Accounts;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.posting.Assignment;
import org.onebeat.personnel.posting.Engagement;
import org.onebeat.personnel.posting.Engagements;
import org.onebeat.personnel.posting.Place;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.personnel.posting.PostingChanged;
import org.onebeat.personnel.posting.Postings;
import org.onebeat.personnel.posting.TemporalRules;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.personnel.register.Numbers;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/**
 * Sends people to villages, many at once and one to each: all postings move before the rule of one holder is asked, so
 * that villages change hands in a circle. Whoever is seconded gets a posting that ends with the term; the establishment
 * post, the unit, stays (domain.md section 3).
 */
@ApplicationScoped
public class Sendings {
    private static final String REASON = "selection";

    private final People people;
    private final Postings postings;
    private final Engagements engagements;
    private final Secondments secondments;
    private final TemporalRules rules;
    private final Numbers numbers;
    private final Announcements announcements;
    private final Accounts accounts;
    private final Territory territory;
    private final Clock clock;

    Sendings(
            People people,
            Postings postings,
            Engagements engagements,
            Secondments secondments,
            TemporalRules rules,
            Numbers numbers,
            Announcements announcements,
            Accounts accounts,
            Territory territory,
            Clock clock) {
        this.people = people;
        this.postings = postings;
        this.engagements = engagements;
        this.secondments = secondments;
        this.rules = rules;
        this.numbers = numbers;
        this.announcements = announcements;
        this.accounts = accounts;
        this.territory = territory;
        this.clock = clock;
    }

    /** Answers the terms that began, in the order of those who are seconded. */
    public List<Integer> send(List<Sending> sendings, Role function, Instant from) {
        List<Integer> ids = sendings.stream().map(Sending::person).toList();
        Map<Integer, Place> places = places(sendings, from);
        Map<Integer, List<Engagement>> present = engagements.of(ids, from);
        Map<Integer, List<Posting>> held =
                standing(ids, function, from).stream().collect(Collectors.groupingBy(Posting::person));
        Queue<Integer> numbersOfPostings = numbers.ofPostings(sendings.size());
        List<PostingChanged> told = new ArrayList<>();
        List<Integer> terms = new ArrayList<>();
        Instant now = clock.instant();
        rules.postpone();
        for (Sending sending : sendings) {
            List<Posting> former = held.getOrDefault(sending.person(), List.of());
            Place place = places.get(sending.village());
            if (former.size() == 1
                    && sending.until() == null
                    && former.getFirst().until() == null) {
                told.add(former.getFirst().cover(List.of(place), from, now));
                continue;
            }
            former.forEach(posting -> told.add(posting.end(from, REASON, now)));
            boolean main = present.getOrDefault(sending.person(), List.of()).stream()
                    .noneMatch(other ->
                            other.main() && former.stream().noneMatch(posting -> posting.id() == other.posting()));
            Posting begun = begin(
                    new Assignment(
                            numbersOfPostings.remove(),
                            sending.person(),
                            function,
                            main,
                            sending.kind(),
                            List.of(place),
                            from),
                    sending.until(),
                    now);
            told.add(begun.assigned());
            if (sending.until() != null) {
                terms.add(term(begun.id(), sending, from, place.ancestors()));
            }
        }
        rules.ask();
        secondments.settle();
        announcements.tell(List.of(), told);
        accounts.follow(people.of(ids));
        return terms;
    }

    /** What these people hold in this function then or later: they leave it for where they are sent. */
    public List<Posting> standing(List<Integer> people, Role function, Instant from) {
        return postings.ofPeopleFrom(people, from).stream()
                .filter(posting -> posting.function() == function && !posting.acting())
                .filter(posting -> posting.until() == null || posting.until().isAfter(posting.from()))
                .toList();
    }

    private Posting begin(Assignment assignment, LocalDate until, Instant now) {
        Posting posting = Posting.assign(assignment, now);
        if (until != null) {
            posting.end(CivilTime.startOf(until), "term", now);
        }
        return postings.add(posting);
    }

    private int term(int posting, Sending sending, Instant from, Ancestors place) {
        Secondment term =
                Secondment.begin(numbers.ofSecondments(1).remove(), posting, sending, CivilTime.dayOf(from), place);
        return secondments.add(term).id();
    }

    private Map<Integer, Place> places(List<Sending> sendings, Instant from) {
        List<Integer> villages = sendings.stream().map(Sending::village).toList();
        Map<Integer, Area> areas = territory.areas(villages);
        return territory.ancestorsOf(villages, CivilTime.today(clock)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, at -> new Place(areas.get(at.getKey()), at.getValue())));
    }
}
