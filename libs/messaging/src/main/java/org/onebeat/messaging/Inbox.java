package org.onebeat.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The SQL of what listeners have taken. */
final class Inbox {

    private static final String FORGET = "delete from inbox_position where listener = ?";

    private Inbox() {}

    /** Parked events go with their positions. */
    static void forget(Connection connection, String listener) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
            delete.setString(1, listener);
            delete.executeUpdate();
        }
    }
}
