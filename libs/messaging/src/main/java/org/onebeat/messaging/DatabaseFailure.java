package org.onebeat.messaging;

import java.sql.SQLException;

/** An SQL exception on its way through code that may throw none. */
class DatabaseFailure extends RuntimeException {

    DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
