package org.onebeat.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onebeat.personnel.account.Accounts;
import org.onebeat.personnel.course.Prerequisites;
import org.onebeat.personnel.course.Starting;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.personnel.register.Numbers;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Posts people and ends their postings (domain.md section 3). */
@ApplicationScoped
class Appointments {
    private final People people;
    private final Postings postings;
    private final Engagements engagements;
    private final Places places;
    private final Givers givers;
    private final PostingKinds kinds;
    private final Prerequisites prerequisites;
    private final TemporalRules rules;
    private final Numbers numbers;
    private final Announcements announcements;
    private final Accounts accounts;
    private final Territory territory;
    private final Clock clock;

    Appointments(
            People people,
            Postings postings,
            Engagements engagements,
            Places places,
            Givers givers,
            PostingKinds kinds,
            Prerequisites prerequisites,
            TemporalRules rules,
            Numbers numbers,
            Announcements announcements,
            Accounts accounts,
            Territory territory,
            Clock clock) {
        this.people = people;
        this.postings = postings;
        this.engagements = engagements;
        this.places = places;
        this.givers = givers;
        this.kinds = kinds;
        this.prerequisites = prerequisites;
        this.rules = rules;
        this.numbers = numbers;
        this.announcements = announcements;
        this.accounts = accounts;
        this.territory = territory;
        this.clock = clock;
    }

    /** Posts a person; the main posting is the first one that stands at its time. */
    Posting assign(NewPosting wish) {
        Mandate mandate = givers.demand(wish.function());
        Person person = people.find(wish.person())
                .orElseThrow(() -> Refusal.ruleBroken("unknown-person").at("person"));
        String kind = kinds.demand(wish.kind(), wish.function());
        List<Place> covered = places.demand(wish.areas(), mandate);
        Instant now = clock.instant();
        Instant from = wish.from() == null ? now : wish.from();
        if (person.hasLeftBy(CivilTime.dayOf(from))) {
            throw Refusal.conflict("person-left").at("person");
        }
        List<Engagement> present = engagements.of(List.of(person.id()), from).getOrDefault(person.id(), List.of());
        if (present.stream().anyMatch(held -> held.function() == wish.function())) {
            throw Refusal.conflict("function-held").at("function");
        }
        prerequisites.demand(List.of(new Starting(person.id(), wish.function(), kind, CivilTime.dayOf(from))));
        demandFree(wish.person(), wish.function(), wish.areas(), from);
        Posting posting = postings.add(Posting.assign(
                new Assignment(
                        numbers.ofPostings(1).remove(),
                        person.id(),
                        wish.function(),
                        present.stream().noneMatch(Engagement::main),
                        kind,
                        covered,
                        from),
                now));
        rules.ask();
        announcements.tell(posting.assigned());
        accounts.follow(List.of(person));
        return posting;
    }

    /** Lets a posting cover just these areas, from now or a time to come on; the same again changes nothing: false. */
    boolean cover(Posting posting, PostingAreas wish) {
        Mandate mandate = givers.demand(posting.function());
        List<Place> covered = places.demand(wish.areas(), mandate);
        Instant now = clock.instant();
        if (wish.from() != null && wish.from().isBefore(now)) {
            throw Refusal.ruleBroken("covers-from-now").at("from");
        }
        Instant wanted = wish.from() == null ? now : wish.from();
        Instant from = wanted.isBefore(posting.from()) ? posting.from() : wanted;
        if (posting.until() == null && posting.areas(from).equals(Set.copyOf(wish.areas()))) {
            return false;
        }
        demandFree(posting.person(), posting.function(), wish.areas(), from);
        PostingChanged changed = posting.cover(covered, from, now);
        rules.ask();
        announcements.tell(changed);
        people.find(posting.person()).ifPresent(person -> accounts.follow(List.of(person)));
        return true;
    }

    /** Ends a posting, now unless told; in the caller's window of the past, or at any time to come. */
    Posting end(Posting posting, Instant at, String reason) {
        givers.demand(posting.function());
        PostingChanged ended = posting.end(at, reason, clock.instant());
        rules.ask();
        announcements.tell(ended);
        people.find(posting.person()).ifPresent(person -> accounts.follow(List.of(person)));
        return posting;
    }

    /** Of a function with one holder, nobody else may have one of these areas from then on. */
    private void demandFree(int person, Role function, List<Integer> areas, Instant from) {
        if (!Mandate.isSole(function)) {
            return;
        }
        for (int i = 0; i < areas.size(); i++) {
            List<Posting> rivals = postings.rivals(person, function, List.of(areas.get(i)), from);
            if (!rivals.isEmpty()) {
                throw overlap(areas.get(i), rivals.getFirst()).at("areas[" + i + "]");
            }
        }
    }

    private Refusal overlap(int area, Posting rival) {
        return Refusal.conflict(
                "posting-overlaps",
                Map.of(
                        "area",
                        territory.nameOf(area),
                        "holder",
                        territory
                                .person(rival.person())
                                .map(org.onebeat.territory.Person::displayName)
                                .orElse("#" + rival.person())));
    }
}
