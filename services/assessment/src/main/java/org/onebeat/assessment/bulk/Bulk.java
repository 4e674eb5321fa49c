package org.onebeat.assessment.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Many rows by one statement, on the connection of the running transaction. For the listener's own projections. */
@ApplicationScoped
public class Bulk {
    private final DataSource database;

    Bulk(DataSource database) {
        this.database = database;
    }

    /** How a row is read. */
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String statement, Reading<T> reading, Column... columns) {
        return with(statement, columns, prepared -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet result = prepared.executeQuery()) {
                while (result.next()) {
                    rows.add(reading.read(result));
                }
            }
            return rows;
        });
    }

    public void change(String statement, Column... columns) {
        with(statement, columns, PreparedStatement::executeUpdate);
    }

    private <T> T with(String statement, Column[] columns, Use<T> use) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < columns.length; i++) {
                prepared.setArray(i + 1, connection.createArrayOf(columns[i].type(), columns[i].values()));
            }
            return use.of(prepared);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private interface Use<T> {
        T of(PreparedStatement prepared) throws SQLException;
    }
}
