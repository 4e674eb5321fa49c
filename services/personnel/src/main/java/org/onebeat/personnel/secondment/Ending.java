package org.onebeat.personnel.secondment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.personnel.account.Accounts;
import org.onebeat.personnel.person.People;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.personnel.posting.Postings;
import org.onebeat.personnel.posting.PostingsTold;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Territory;

/**
 * A term is as long as its posting, and over what that covers, whoever changes it: ended by hand, by a departure, a merger,
 * another round, a correction. Where it ends sooner, what was to go on from it is called off, unless that has begun: a
 * renewal promises more time to somebody who serves, and nobody is to come back to a village by a promise that all have
 * forgotten.
 */
@ApplicationScoped
class Ending {
    private final Secondments secondments;
    private final Postings postings;
    private final People people;
    private final Accounts accounts;
    private final Announcements announcements;
    private final Territory territory;
    private final Trail trail;
    private final Clock clock;

    Ending(
            Secondments secondments,
            Postings postings,
            People people,
            Accounts accounts,
            Announcements announcements,
            Territory territory,
            Trail trail,
            Clock clock) {
        this.secondments = secondments;
        this.postings = postings;
        this.people = people;
        this.accounts = accounts;
        this.announcements = announcements;
        this.territory = territory;
        this.trail = trail;
        this.clock = clock;
    }

    void follow(@Observes PostingsTold told) {
        List<Secondment> terms = secondments.of(told.ids());
        if (terms.isEmpty()) {
            return;
        }
        Map<Integer, Posting> held = postings
                .of(terms.stream().map(Secondment::posting).toList())
                .stream()
                .collect(Collectors.toMap(Posting::id, Function.identity()));
        List<Secondment> sooner = terms.stream()
                .filter(term -> held.containsKey(term.posting()))
                .filter(term -> follow(term, held.get(term.posting())))
                .toList();
        callOff(sooner);
    }

    private boolean follow(Secondment term, Posting posting) {
        Set<Integer> areas = new TreeSet<>(posting.areasAfter(clock.instant()));
        if (!areas.isEmpty() && !areas.contains(term.village())) {
            int village = areas.iterator().next();
            Map<Integer, Ancestors> where = territory.placesOf(Set.of(village), CivilTime.today(clock));
            term.serve(village, where.getOrDefault(village, term.ancestors()));
        }
        return term.follow(posting);
    }

    private void callOff(Collection<Secondment> ended) {
        Map<Integer, Secondment> before = ended.stream().collect(Collectors.toMap(Secondment::id, Function.identity()));
        Instant now = clock.instant();
        for (Secondment next : secondments.goingOnFrom(before.keySet())) {
            String reason = Objects.requireNonNullElse(before.get(next.before()).endReason(), "term");
            postings.findLocked(next.posting())
                    .filter(posting -> posting.from().isAfter(now))
                    .ifPresent(posting -> {
                        trail.note(
                                "secondment-called-off",
                                "secondment",
                                Integer.toString(next.id()),
                                next.ancestors(),
                                reason);
                        announcements.tell(posting.end(posting.from(), reason, now));
                        accounts.follow(people.of(List.of(next.person())));
                    });
        }
    }
}
