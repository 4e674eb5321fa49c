package org.onebeat.testkit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Looks at rows as they are stored, past Hibernate; on a connection that sees every county. */
public final class Database {

    private Database() {}

    public static List<Map<String, Object>> rows(DataSource source, String query, Object... values) {
        try (Connection connection = source.getConnection()) {
            connection.createStatement().execute("select set_config('onebeat.counties', '*', false)");
            try {
                return read(connection, query, values);
            } finally {
                connection.createStatement().execute("select set_config('onebeat.counties', '', false)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes rows as the application's role may. */
    public static void change(DataSource source, String statement) {
        try (Connection connection = source.getConnection()) {
            connection.createStatement().execute("select set_config('onebeat.counties', '*', false)");
            try {
                connection.createStatement().execute(statement);
            } finally {
                connection.createStatement().execute("select set_config('onebeat.counties', '', false)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Map<String, Object>> read(Connection connection, String query, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<Map<String, Object>> rows = new ArrayList<>();
            ResultSet result = statement.executeQuery();
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.put(result.getMetaData().getColumnLabel(i), result.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
