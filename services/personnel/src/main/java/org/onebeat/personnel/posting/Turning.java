package org.onebeat.personnel.posting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.service.time.Recurring;
import org.onebeat.territory.Wall;

/**
 * Postings begin, end and change their areas at the instant that was planned: they are told again then, so that every
 * service's open work moves with the post. Once, however many replicas look; whoever was away finds what is due.
 */
@ApplicationScoped
class Turning implements Recurring {
    private final Postings postings;
    private final Announcements announcements;
    private final Redeployment redeployment;
    private final TurningSettings settings;
    private final Wall wall;
    private final Clock clock;

    Turning(
            Postings postings,
            Announcements announcements,
            Redeployment redeployment,
            TurningSettings settings,
            Wall wall,
            Clock clock) {
        this.postings = postings;
        this.announcements = announcements;
        this.redeployment = redeployment;
        this.settings = settings;
        this.wall = wall;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "postings turning";
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public void look() {
        turn();
    }

    /** Turns whatever is due; answers how many postings did. */
    int turn() {
        int all = 0;
        int some;
        do {
            some = wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(this::turnSome));
            all += some;
        } while (some > 0);
        return all;
    }

    /** Each is locked before it is looked at: another replica's turn has been seen then. */
    private int turnSome() {
        Instant now = clock.instant();
        List<PostingChanged> told = postings.due(now, settings.batch()).stream()
                .sorted()
                .map(postings::findLocked)
                .flatMap(Optional::stream)
                .flatMap(posting -> posting.turn(now).stream())
                .toList();
        announcements.tell(List.of(), told);
        redeployment.follow(
                told.stream()
                        .flatMap(turned -> turned.spans().stream())
                        .flatMap(span -> span.areas().stream())
                        .collect(Collectors.toSet()),
                now);
        return told.size();
    }
}
