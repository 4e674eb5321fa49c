package org.onebeat.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;

/**
 * Carries events from the outbox to the broker. Of all relays on a database one leads. Whatever fails, it lets go of
 * its connections and begins anew, so that rows are sent again rather than lost: receivers know them by their sequence.
 */
final class Relay extends Worker {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration CANDIDACY = Duration.ofSeconds(1);

    private final MessagingSettings settings;
    private final CloudEvents format;
    private final Function<String, Producer<String, byte[]>> producers;
    private final AtomicInteger leads = new AtomicInteger();
    private final Counter sent;
    private final Counter refused;

    /** @param producers makes a transactional producer for a transactional id */
    Relay(MessagingSettings settings, Function<String, Producer<String, byte[]>> producers, MeterRegistry meters) {
        super("onebeat-relay");
        this.settings = settings;
        this.format = CloudEvents.of(settings);
        this.producers = producers;
        this.sent = meters.counter("onebeat.outbox.sent");
        this.refused = meters.counter("onebeat.outbox.refusals");
        meters.gauge("onebeat.relay.leads", leads);
    }

    @Override
    public void run() {
        var backoff = new Backoff();
        while (!stopped()) {
            try (RelaySession session = RelaySession.open(settings.relay())) {
                serve(session, backoff);
            } catch (SQLException | RuntimeException | Error e) {
                // an Error too: it would end the thread, and nothing were carried any more
                leads.set(0);
                if (!stopped()) {
                    LOG.warnf("Relay begins anew: %s", e);
                    rest(backoff.next());
                }
            }
        }
    }

    private void serve(RelaySession session, Backoff backoff) throws SQLException {
        while (!session.lead()) {
            rest(CANDIDACY);
            if (stopped()) {
                return;
            }
        }
        String id = settings.namespace() + "." + settings.service() + ".relay." + session.database();
        try (var courier = new Courier(producers.apply(id), format)) {
            courier.begin();
            leads.set(1);
            LOG.infof("Relay leads as %s", id);
            while (!stopped()) {
                if (pass(session, courier) < settings.relay().batch()) {
                    session.awaitWork(settings.relay().poll());
                }
                backoff.reset();
            }
        } finally {
            leads.set(0);
        }
    }

    private int pass(RelaySession session, Courier courier) throws SQLException {
        List<OutboxRow> rows = OutboxTable.next(
                session.connection(), settings.relay().rest(), settings.relay().batch());
        if (rows.isEmpty()) {
            return 0;
        }
        try {
            carry(rows, session, courier);
        } catch (BrokerRefusal refusal) {
            oneByOne(rows, session, courier);
        }
        return rows.size();
    }

    private void carry(List<OutboxRow> rows, RelaySession session, Courier courier) throws SQLException, BrokerRefusal {
        courier.carry(rows);
        OutboxTable.delete(session.connection(), rows);
        sent.increment(rows.size());
    }

    /** Finds the refused ones among them; what follows one of them on its aggregate stays behind it. */
    private void oneByOne(List<OutboxRow> rows, RelaySession session, Courier courier) throws SQLException {
        Set<Aggregate> held = new HashSet<>();
        for (OutboxRow row : rows) {
            if (held.contains(row.aggregate())) {
                continue;
            }
            try {
                carry(List.of(row), session, courier);
            } catch (BrokerRefusal e) {
                LOG.errorf("Broker refuses %s of %s on %s: %s", row.type(), row.key(), row.topic(), e.getMessage());
                OutboxTable.refuse(session.connection(), row, e.getMessage());
                refused.increment();
                held.add(row.aggregate());
            }
        }
    }
}
