package org.onebeat.messaging;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** The database is away or overloaded: no fault of the event at hand, which is tried again until it is back. */
class Outage extends RuntimeException {

    /** Classes of SQLSTATE: connection, out of resources, deadlock or serialisation, shutdown, system error. */
    private static final Set<String> CLASSES = Set.of("08", "53", "40", "58");

    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "55P03", "25006");

    Outage(Throwable cause) {
        super(cause.getMessage(), cause);
    }

    static boolean isBehind(Throwable failure) {
        return isBehind(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isBehind(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        if (failure instanceof SQLException sql && tells(sql)) {
            return true;
        }
        if (isBehind(failure.getCause(), seen)) {
            return true;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (isBehind(suppressed, seen)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) { // a pool that has no connection to give
            return failure.getCause() instanceof TimeoutException
                    || failure instanceof SQLTransientException
                    || failure instanceof SQLRecoverableException;
        }
        return STATES.contains(state) || state.length() > 2 && CLASSES.contains(state.substring(0, 2));
    }
}
