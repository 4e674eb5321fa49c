package org.onebeat.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onebeat.personnel.account.Accounts;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.personnel.register.Numbers;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Territory;

/** Posts people and ends their postings (domain.md section 3). */
@ApplicationScoped
class Appointments {
    private final People people;
    private final Postings postings;
    private final Engagements engagements;
    private final Places places;
    private final Givers givers;
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
        List<Place> covered = places.demand(wish.areas(), mandate);
        Instant now = clock.instant();
        Instant from = wish.from() == null ? now : wish.from();
        List<Engagement> present = engagements.of(List.of(person.id()), from).getOrDefault(person.id(), List.of());
        demandFree(wish, present, from);
        Posting posting = postings.add(Posting.assign(
                new Assignment(
                        numbers.ofPostings(1).remove(),
                        person.id(),
                        wish.function(),
                        present.stream().noneMatch(Engagement::main),
                        covered,
                        from),
                now));
        rules.ask();
        announcements.tell(posting.assigned());
        accounts.follow(List.of(person));
        return posting;
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

    private void demandFree(NewPosting wish, List<Engagement> present, Instant from) {
        if (present.stream().anyMatch(held -> held.function() == wish.function())) {
            throw Refusal.conflict("function-held").at("function");
        }
        for (int i = 0; i < wish.areas().size(); i++) {
            Optional<Posting> rival = Mandate.isSole(wish.function())
                    ? postings
                            .rivals(
                                    wish.person(),
                                    wish.function(),
                                    List.of(wish.areas().get(i)),
                                    from)
                            .stream()
                            .findFirst()
                    : Optional.empty();
            if (rival.isPresent()) {
                throw overlap(wish.areas().get(i), rival.get()).at("areas[" + i + "]");
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
