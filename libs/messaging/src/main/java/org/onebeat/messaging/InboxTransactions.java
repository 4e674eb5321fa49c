package org.onebeat.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A listener's transactions: inside its scope, with the data source's connection at hand. */
record InboxTransactions(ListenerScope scope, Transactions transactions, DataSource database) {

    void run(Runnable work) {
        scope.run(() -> transactions.run(work));
    }

    /** In the transaction under way; the connection is not to be kept. */
    <T> T ask(Question<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @FunctionalInterface
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }
}
