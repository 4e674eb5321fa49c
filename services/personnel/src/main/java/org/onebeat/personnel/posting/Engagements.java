package org.onebeat.personnel.posting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onebeat.territory.Wall;

/**
 * What people do anywhere, for decisions about them that must not depend on how far their decider sees: whether a post
 * is their main one, and whether they hold a function above the decider's. Never shown to a caller but their own.
 */
@ApplicationScoped
public class Engagements {
    private final Postings postings;
    private final Wall wall;

    Engagements(Postings postings, Wall wall) {
        this.postings = postings;
        this.wall = wall;
    }

    /** By person, what stands at an instant or later; as committed. */
    public Map<Integer, List<Engagement>> of(Collection<Integer> people, Instant at) {
        return wall.asInstallation(
                () -> QuarkusTransaction.requiringNew().call(() -> postings.ofPeopleFrom(people, at).stream()
                        .map(posting -> Engagement.of(posting, at))
                        .collect(Collectors.groupingBy(Engagement::person))));
    }
}
