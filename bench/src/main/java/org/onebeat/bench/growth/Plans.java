package org.onebeat.bench.growth;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onebeat.local.Broken;
import org.onebeat.local.Installation;

/**
 * How the database reads what the service asks it, as the service's own role behind the wall: once with a plan made for the
 * very values, once with the plan for any, which a prepared statement may be given after its fifth time.
 */
final class Plans {

    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>(Map.of());

    static {
        QUESTIONS.put("list of a station", "station_id = $1 order by recorded_at desc, id desc limit 51");
        QUESTIONS.put(
                "open of a station, first due",
                "station_id = $1 and is_open and due_at is not null order by due_at, id limit 51");
        QUESTIONS.put(
                "list of a county, reddest first",
                "county_id = $2 and $1 > 0 order by urgency desc, recorded_at desc, id desc limit 51");
        QUESTIONS.put("frequent word in a station", words("station_id = $1", "争执"));
        QUESTIONS.put("frequent word in a county", words("county_id = $2 and $1 > 0", "争执"));
        QUESTIONS.put("rare word in a county", words("county_id = $2 and $1 > 0", "77"));
        QUESTIONS.put("board of a county", "county_id = $2 and $1 > 0 and is_open and not training");
    }

    private final Installation at;

    Plans(Installation at) {
        this.at = at;
    }

    private static String words(String place, String gram) {
        return place + " and exists (select 1 from dispute_gram g where g.gram = '" + gram
                + "' and g.county_id = it.county_id and g.dispute_id = it.id) order by recorded_at desc, id desc limit 51";
    }

    /** @param station of which to ask, and its county */
    void tell(int station, int county) {
        print("%-32s %-8s %10s  %s%n", "plan", "made for", "ms", "read by");
        try (Connection connection = DriverManager.getConnection(
                        at.postgresAddress("cases"),
                        at.database("cases").app(),
                        at.database("cases").appPassword());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('onebeat.counties', '" + county + "', true)");
            for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
                String what = question.getKey().startsWith("board")
                        ? "state, colour, level, due_for, civil_day(due_at), count(*)"
                        : "*";
                String tail = question.getKey().startsWith("board") ? " group by 1, 2, 3, 4, 5" : "";
                statement.execute("prepare asked (int, int) as select " + what + " from dispute it where "
                        + question.getValue() + tail);
                for (String mode : List.of("custom", "generic")) {
                    statement.execute("set local plan_cache_mode = force_" + mode + "_plan");
                    explain(statement, question.getKey(), mode, station, county);
                }
                statement.execute("deallocate asked");
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new Broken("The plans could not be read: " + e.getMessage(), e);
        }
    }

    /** The second time, when what is read is at hand. */
    private static void explain(Statement statement, String question, String mode, int station, int county)
            throws SQLException {
        String execute = "execute asked(" + station + ", " + county + ")";
        statement.execute(execute);
        StringBuilder by = new StringBuilder();
        String took = "";
        try (ResultSet lines = statement.executeQuery("explain (analyze, timing off, costs off) " + execute)) {
            while (lines.next()) {
                String line = lines.getString(1).strip();
                if (line.contains("Scan")) {
                    by.append(line.replaceAll("^-> +| \\(actual.*| on dispute it| on dispute_gram g", ""))
                            .append("; ");
                }
                if (line.startsWith("Execution Time")) {
                    took = line.replaceAll("[^0-9.]", "");
                }
            }
        }
        print("%-32s %-8s %10s  %s%n", question, mode.equals("custom") ? "these" : "any", took, by);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
