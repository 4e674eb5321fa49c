package org.onebeat.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Takes events for one listener. A batch is one transaction; if it fails, each of its events gets one of its own, and
 * what still fails is parked. Nothing is parked for want of a database.
 */
final class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final String listener;
    private final Reactions reactions;
    private final InboxTransactions inbox;
    private final int attempts;
    private final MeterRegistry meters;

    Intake(Listener listener, Reactions reactions, InboxTransactions inbox, int attempts, MeterRegistry meters) {
        this.listener = listener.name();
        this.reactions = reactions;
        this.inbox = inbox;
        this.attempts = attempts;
        this.meters = meters;
    }

    /** How often the listener has begun from zero, its first time included. */
    int generation() {
        var generation = new AtomicInteger();
        attempt(() -> generation.set(inbox.ask(connection -> Generations.ensure(connection, listener))));
        return generation.get();
    }

    /**
     * Returns when each event has taken effect, is parked, or is none of the listener's business.
     *
     * @throws Outage if the database is away; all of them may be given again
     * @throws NewBeginning if they were read before the listener was sent back to zero
     */
    void take(List<Delivery> deliveries, int generation) {
        try {
            takeTogether(deliveries, generation);
        } catch (NewBeginning | Outage e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.debugf(e, "%s takes %d events one by one", listener, deliveries.size());
            deliveries.forEach(delivery -> takeAlone(delivery, generation));
        }
    }

    private void takeAlone(Delivery delivery, int generation) {
        RuntimeException failure = null;
        for (int attempt = 1; attempt <= attempts; attempt++) {
            try {
                takeTogether(List.of(delivery), generation);
                return;
            } catch (NewBeginning | Outage e) {
                throw e;
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        park(delivery, generation, failure);
    }

    private void takeTogether(List<Delivery> deliveries, int generation) {
        var tally = new AtomicReference<Tally>();
        attempt(() -> tally.set(takeIn(deliveries, generation)));
        tally.get().count(meters, listener);
    }

    private Tally takeIn(List<Delivery> deliveries, int generation) {
        List<Delivery> known = deliveries.stream().filter(reactions::knows).toList();
        List<Delivery> fresh = new ArrayList<>();
        int waiting = inbox.ask(connection -> {
            Generations.expect(connection, listener, generation);
            return sort(connection, known, fresh);
        });
        reactions.react(fresh);
        int repeated = known.size() - fresh.size() - waiting;
        return new Tally(fresh.size(), repeated, waiting, deliveries.size() - known.size());
    }

    /** Picks out the fresh ones, queues those of parked keys, and tells how many these were. */
    private int sort(Connection connection, List<Delivery> known, List<Delivery> fresh) throws SQLException {
        boolean[] advanced = Inbox.advance(connection, listener, known);
        int waiting = 0;
        for (int i = 0; i < advanced.length; i++) {
            Delivery delivery = known.get(i);
            if (advanced[i]) {
                fresh.add(delivery);
            } else if (Parking.queue(connection, listener, delivery, null)) {
                waiting++;
            }
        }
        return waiting;
    }

    private void park(Delivery delivery, int generation, RuntimeException failure) {
        Received event = delivery.event();
        try {
            attempt(() -> inbox.ask(connection -> {
                Generations.expect(connection, listener, generation);
                Parking.park(connection, listener, delivery, Cause.of(failure));
                return null;
            }));
        } catch (NewBeginning | Outage e) {
            throw e;
        } catch (RuntimeException e) { // to go on would lose the event
            throw new Outage(e);
        }
        LOG.errorf(failure, "%s parks %s of %s on %s", listener, event.type(), event.key(), event.topic());
        Tally.count(meters, listener, "parked", 1);
    }

    private void attempt(Runnable work) {
        try {
            inbox.run(work);
        } catch (NewBeginning e) {
            throw e;
        } catch (RuntimeException e) {
            throw Outage.isBehind(e) ? new Outage(e) : e;
        }
    }
}
