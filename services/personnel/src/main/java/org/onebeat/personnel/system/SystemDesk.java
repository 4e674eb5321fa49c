package org.onebeat.personnel.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onebeat.personnel.account.Client;
import org.onebeat.personnel.register.Announcements;
import org.onebeat.service.time.CivilTime;

/** What a worker takes from and gives back to the register, each in a transaction of its own. */
@ApplicationScoped
class SystemDesk {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 8;

    private final ConnectedSystems systems;
    private final DueSystems due;
    private final SystemSettings settings;
    private final Announcements announcements;
    private final Clock clock;

    SystemDesk(
            ConnectedSystems systems,
            DueSystems due,
            SystemSettings settings,
            Announcements announcements,
            Clock clock) {
        this.systems = systems;
        this.due = due;
        this.settings = settings;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** The one longest due that nobody else has in hand. */
    @Transactional
    Optional<Claim> claim() {
        Instant now = clock.instant();
        return due.pick(now).stream().findFirst().flatMap(systems::find).map(system -> {
            system.account().claim(now.plus(settings.lease()));
            return new Claim(system.wished(CivilTime.dayOf(now)), system.sequence());
        });
    }

    /** Other services hear of it once its client is its own: another's of that name is let in nowhere. */
    @Transactional
    void made(Claim claim, String identity) {
        systems.findLocked(claim.wished().system()).ifPresent(system -> {
            boolean heardOf = system.isOurs();
            system.made(identity, claim.wished().open(), claim.sequence());
            if (!heardOf) {
                SystemChanged told = system.told();
                announcements.tell(List.of(told.person()), List.of(told.posting()));
            }
        });
    }

    /** Tried again, ever more seldom. */
    @Transactional
    void failed(Claim claim, String why) {
        systems.findLocked(claim.wished().system())
                .filter(system -> system.sequence() == claim.sequence())
                .ifPresent(system -> {
                    int doublings = Math.min(system.account().attempts() - 1, MOST_DOUBLINGS);
                    system.account()
                            .failed(why, clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << Math.max(0, doublings))));
                });
    }

    /** A system in hand: the client that it should have, as of that sequence. */
    record Claim(Client wished, long sequence) {}
}
