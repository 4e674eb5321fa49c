package org.onebeat.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onebeat.personnel.account.Accounts;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.course.Prerequisites;
import org.onebeat.personnel.course.Starting;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.personnel.register.Numbers;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;

/** Posts people and ends their postings (domain.md section 3). */
@ApplicationScoped
public class Appointments {
    /** Why a posting ended that was given for a time. */
    static final String PLANNED_END = "planned-end";

    private static final Duration MOMENT = Duration.ofSeconds(10);

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
    private final Rivals rivals;
    private final CorrectionBook corrections;
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
            Rivals rivals,
            CorrectionBook corrections,
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
        this.rivals = rivals;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Posts a person; the main posting is the first one that stands at its time. */
    public Posting assign(NewPosting wish) {
        Mandate mandate = givers.demand(wish.function());
        Person person = people.find(wish.person())
                .orElseThrow(() -> Refusal.ruleBroken("unknown-person").at("person"));
        if ((wish.function() == Role.PARTNER) != Catalogue.PARTNER.equals(person.category())) {
            throw Refusal.ruleBroken("partners-only").at("function");
        }
        List<Place> covered = places.demand(wish.areas(), mandate);
        Instant now = clock.instant();
        Instant from = wish.from() == null ? now : wish.from();
        String kind = kinds.demand(wish.kind(), wish.function(), CivilTime.dayOf(from));
        if (wish.until() != null && !wish.until().isAfter(from)) {
            throw Refusal.ruleBroken("until-before-from").at("until");
        }
        if (person.hasLeftBy(CivilTime.dayOf(from))) {
            throw Refusal.conflict("person-left").at("person");
        }
        List<Engagement> present = engagements.of(List.of(person.id()), from).getOrDefault(person.id(), List.of());
        if (present.stream().anyMatch(held -> held.function() == wish.function() && !held.acting())) {
            throw Refusal.conflict("function-held").at("function");
        }
        prerequisites.demand(List.of(new Starting(person.id(), wish.function(), kind, CivilTime.dayOf(from))));
        rivals.refuse(person.id(), wish.function(), wish.areas(), from, wish.until());
        Posting posting = Posting.assign(
                new Assignment(
                        numbers.ofPostings(1).remove(),
                        person.id(),
                        wish.function(),
                        present.stream().noneMatch(Engagement::main),
                        kind,
                        covered,
                        from),
                now);
        if (wish.until() != null) {
            posting.end(wish.until(), PLANNED_END, now);
        }
        postings.add(posting);
        rules.ask();
        if (isPast(from, now)) {
            corrections.enter(posting, Correction.Change.ENTERED_LATE, List.of(), null);
        }
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
        demandOwn(posting);
        if ((posting.until() == null || posting.until().isAfter(from))
                && posting.areas(from).equals(Set.copyOf(wish.areas()))) {
            return false;
        }
        rivals.refuse(posting.person(), posting.function(), wish.areas(), from, posting.until());
        PostingChanged changed = posting.cover(covered, from, now);
        rules.ask();
        announcements.tell(changed);
        people.find(posting.person()).ifPresent(person -> accounts.follow(List.of(person)));
        return true;
    }

    /** Ends a posting, in the past, now, or at any time to come; the end that is still to come can be moved. */
    public Posting end(Posting posting, Instant at, String reason) {
        givers.demand(posting.function());
        demandOwn(posting);
        Instant now = clock.instant();
        List<Holding> before = posting.holdings();
        PostingChanged ended = posting.end(at, reason, now);
        rules.ask();
        if (isPast(at, now)) {
            corrections.enter(posting, Correction.Change.ENDED_LATE, before, reason);
        }
        announcements.tell(ended);
        people.find(posting.person()).ifPresent(person -> accounts.follow(List.of(person)));
        return posting;
    }

    /** What is told to be now was a moment ago when it arrives. */
    private static boolean isPast(Instant at, Instant now) {
        return at.isBefore(now.minus(MOMENT));
    }

    /** Who acts for another does so until that one is back. */
    private static void demandOwn(Posting posting) {
        if (posting.acting()) {
            throw Refusal.conflict("posting-acts");
        }
    }
}
