package org.onebeat.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Takes up parked events that an operator wants replayed, and after each what waited behind it. */
final class Replays {

    private static final Logger LOG = Logger.getLogger(Replays.class);

    private final String listener;
    private final Reactions reactions;
    private final InboxTransactions inbox;

    Replays(Listener listener, Reactions reactions, InboxTransactions inbox) {
        this.listener = listener.name();
        this.reactions = reactions;
        this.inbox = inbox;
    }

    /**
     * Takes up as many as given at most.
     *
     * @return whether there may be more
     * @throws Outage if the database is away
     * @throws NewBeginning if the listener was sent back to zero
     */
    boolean takeUp(int most, int generation) {
        for (int i = 0; i < most; i++) {
            if (!takeUpOne(generation)) {
                return false;
            }
        }
        return true;
    }

    private boolean takeUpOne(int generation) {
        var replay = new Replay(generation);
        try {
            inbox.run(replay);
        } catch (NewBeginning e) {
            throw e;
        } catch (RuntimeException e) {
            if (replay.row == null || Outage.isBehind(e)) {
                throw new Outage(e);
            }
            LOG.warnf(e, "%s cannot take the replayed event %d", listener, replay.row.id());
            keep(replay.row, e);
        }
        return replay.row != null;
    }

    private void keep(ParkedRow row, RuntimeException failure) {
        try {
            inbox.run(() -> inbox.ask(connection -> {
                Parking.fail(connection, row, Cause.of(failure));
                return null;
            }));
        } catch (RuntimeException e) {
            throw new Outage(e);
        }
    }

    private final class Replay implements Runnable {

        private final int generation;
        private ParkedRow row;

        Replay(int generation) {
            this.generation = generation;
        }

        @Override
        public void run() {
            row = inbox.ask(this::find).filter(ParkedRow::replaying).orElse(null);
            if (row != null) {
                reactions.react(row.delivery());
                inbox.ask(connection -> {
                    Parking.leave(connection, row);
                    return null;
                });
            }
        }

        private Optional<ParkedRow> find(Connection connection) throws SQLException {
            Generations.expect(connection, listener, generation);
            Optional<Aggregate> wanted = Parking.wanted(connection, listener);
            return wanted.isPresent() ? Parking.first(connection, listener, wanted.get()) : Optional.empty();
        }
    }
}
