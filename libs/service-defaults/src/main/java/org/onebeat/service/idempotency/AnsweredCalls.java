package org.onebeat.service.idempotency;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** What is remembered of answered calls, for those who must make it forgotten. */
@ApplicationScoped
public class AnsweredCalls {
    private static final String OF_RECORD = "delete from idempotency where record_type = ? and record_id = ?";
    private static final String OUTLIVED = "delete from idempotency where answered_at < now() - interval '30 days'";

    private final AgroalDataSource database;

    AnsweredCalls(AgroalDataSource database) {
        this.database = database;
    }

    /** Erases the stored answers of a record that is itself erased, in that transaction. */
    public void forget(String recordType, String recordId) {
        delete(OF_RECORD, recordType, recordId);
    }

    /** Erases what is older than 30 days. */
    public int forgetOutlived() {
        return delete(OUTLIVED);
    }

    private int delete(String sql, String... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("answered calls cannot be forgotten", e);
        }
    }
}
