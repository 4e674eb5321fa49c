package org.onebeat.fieldwork.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Role;
import org.onebeat.territory.Wall;

/**
 * The caller's notices: of themself wherever that stands, of a matter while they may see it. So whoever is posted nowhere
 * has an inbox too, and a notice of a village that one has left is gone.
 */
@ApplicationScoped
public class Inbox {
    private final Notices notices;
    private final CurrentCaller caller;
    private final Wall wall;

    Inbox(Notices notices, CurrentCaller caller, Wall wall) {
        this.notices = notices;
        this.caller = caller;
        this.wall = wall;
    }

    /** What is answered about the caller's notices; the question changes nothing. */
    <T> T ask(Function<Restriction, T> question) {
        Restriction mine = mine();
        return wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(() -> question.apply(mine)));
    }

    /** How many the caller has not received yet. */
    public long unread() {
        return ask(mine -> notices.count(mine.and(Notices.UNREAD)));
    }

    /** One of them, for the running transaction. */
    Optional<Notice> take(UUID id) {
        Restriction it = Restriction.of("it.id = :id").with("id", id);
        return ask(mine -> notices.one(mine.and(it))).flatMap(known -> {
            wall.admit(known.ancestors().countyId());
            return notices.find(id);
        });
    }

    private Restriction mine() {
        Restriction seen = caller.scopeAs(Role.values()).restriction();
        Restriction visible = new Restriction("(" + seen.condition() + ") or it.about in :own", seen.values());
        return Restriction.of("it.person = :person")
                .with("person", caller.personId())
                .and(visible.with("own", About.own()));
    }
}
