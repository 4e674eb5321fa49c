package org.onebeat.personnel.career;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.posting.Engagements;
import org.onebeat.personnel.posting.Givers;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.personnel.posting.PostingChanged;
import org.onebeat.personnel.posting.Postings;
import org.onebeat.personnel.posting.TemporalRules;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;

/** Ends whatever somebody holds who leaves. */
@ApplicationScoped
class Farewell {
    private final Postings postings;
    private final Engagements engagements;
    private final Givers givers;
    private final TemporalRules rules;
    private final Trail trail;
    private final Clock clock;

    Farewell(Postings postings, Engagements engagements, Givers givers, TemporalRules rules, Trail trail, Clock clock) {
        this.postings = postings;
        this.engagements = engagements;
        this.givers = givers;
        this.rules = rules;
        this.trail = trail;
        this.clock = clock;
    }

    /** 403 where one of them is not the caller's to take, 409 where one stands outside the caller's scope. */
    List<PostingChanged> end(Person person, Instant at, String reason) {
        List<Posting> held = postings.ofPeopleFrom(List.of(person.id()), at);
        Set<Integer> seen = held.stream().map(Posting::id).collect(Collectors.toSet());
        boolean elsewhere = engagements.of(List.of(person.id()), at).values().stream()
                .flatMap(List::stream)
                .anyMatch(other -> !seen.contains(other.posting()));
        if (elsewhere) {
            throw Refusal.conflict("posted-elsewhere");
        }
        held.forEach(posting -> givers.demand(posting.function()));
        List<PostingChanged> ended =
                held.stream().map(posting -> end(posting, at, reason)).toList();
        rules.ask();
        return ended;
    }

    private PostingChanged end(Posting posting, Instant at, String reason) {
        trail.note("posting-ended", "posting", Integer.toString(posting.id()), posting.ancestors(), reason);
        return posting.end(at, reason, clock.instant());
    }
}
