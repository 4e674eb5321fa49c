package org.onebeat.fieldwork;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.onebeat.messaging.Event;
import org.onebeat.messaging.Outbox;
import org.onebeat.testkit.Database;

/** Tells events of other services through the real broker, and waits until they have been taken. */
@ApplicationScoped
@Unremovable
public class Broker {

    private static final String GONE = "select 1 from outbox where key = ? and sequence = ?";
    private static final String TAKEN =
            "select 1 from inbox_position where listener in ('matters', 'open-matters') and key = ?"
                    + " and (sequence >= ? or parked) having count(*) = 2";

    private final Outbox outbox;
    private final DataSource database;

    Broker(Outbox outbox, DataSource database) {
        this.outbox = outbox;
        this.database = database;
    }

    public void happened(Event... events) {
        for (Event event : events) {
            tell(event);
            Awaitility.await().until(() -> !Database.rows(database, TAKEN, event.key(), event.sequence())
                    .isEmpty());
        }
    }

    /** Leaves it to the relay, and waits until the broker has it. */
    public void tell(Event event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event));
        Awaitility.await().until(() -> Database.rows(database, GONE, event.key(), event.sequence())
                .isEmpty());
    }
}
