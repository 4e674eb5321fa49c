package org.onebeat.personnel.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.onebeat.messaging.Outbox;
import org.onebeat.personnel.person.PersonChanged;
import org.onebeat.personnel.posting.Mirrors;
import org.onebeat.personnel.posting.PostingChanged;
import org.onebeat.personnel.posting.PostingsTold;
import org.onebeat.personnel.roster.DutiesArranged;
import org.onebeat.territory.Replica;

/**
 * Tells what changed to other services, and to this one's own replica in the same transaction: a service reads its own
 * writes (architecture.md section 4).
 */
@ApplicationScoped
public class Announcements {
    private final Outbox outbox;
    private final Replica replica;
    private final Mirrors mirrors;
    private final Event<PostingsTold> told;
    private final Clock clock;

    Announcements(Outbox outbox, Replica replica, Mirrors mirrors, Event<PostingsTold> told, Clock clock) {
        this.outbox = outbox;
        this.replica = replica;
        this.mirrors = mirrors;
        this.told = told;
        this.clock = clock;
    }

    public void tell(PostingChanged posting) {
        tell(List.of(), List.of(posting));
    }

    /** Who is on duty where. */
    public void tell(DutiesArranged duties) {
        outbox.append(duties);
        replica.applyDuties(List.of(duties.state()));
    }

    /** Each person and each posting at most once: a version tells one event. Who acts for others is told after them. */
    public void tell(List<PersonChanged> people, List<PostingChanged> changed) {
        List<PostingChanged> acting = mirrors.follow(changed);
        Instant now = clock.instant();
        List<PostingChanged> postings = Stream.concat(changed.stream(), acting.stream())
                .map(posting -> posting.toldAt(now))
                .toList();
        outbox.appendAll(people);
        outbox.appendAll(postings);
        replica.applyPeople(people.stream().map(PersonChanged::state).toList());
        replica.applyPostings(postings.stream().map(PostingChanged::state).toList());
        List<Integer> standing = changed.stream()
                .filter(posting -> posting.sequence() > 0)
                .map(PostingChanged::id)
                .toList();
        if (!standing.isEmpty()) {
            told.fire(new PostingsTold(standing));
        }
    }
}
