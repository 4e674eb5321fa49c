package org.onebeat.territory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onebeat.territory.WorkingYear.Stretch;

/** The working days of years as the city's authority told them; what was not told of stands as shipped (service-defaults). */
@ApplicationScoped
public class WorkingYears {
    private static final String PUT = """
            insert into territory_working_year (year, version, notice) values (?, ?, ?)
            on conflict (year) do update set version = excluded.version, notice = excluded.notice, told_at = now()
            where territory_working_year.version < excluded.version
            """;
    private static final String FORGET = "delete from territory_working_day where year = ?";
    private static final String STAND = """
            insert into territory_working_day (year, first_day, last_day, worked, name)
            select ?, * from unnest(?::text[]::date[], ?::text[]::date[], ?::text[]::boolean[], ?::text[])
            """;
    private static final String YEARS = "select year, version, notice from territory_working_year order by year";
    private static final String DAYS =
            "select year, first_day, last_day, worked, name from territory_working_day order by year, first_day";
    private static final String TOLD =
            "select year from territory_working_year where told_at >= ? order by year limit 1";

    private final Sql sql;
    private final Event<WorkingYear> told;

    WorkingYears(Sql sql, Event<WorkingYear> told) {
        this.sql = sql;
        this.told = told;
    }

    /**
     * Keeps a year as it was told, unless it is known as well or better. Whoever keeps working days in mind hears of it as a
     * CDI event in this transaction.
     *
     * @return whether it was news
     */
    public boolean put(WorkingYear state) {
        if (sql.change(PUT, state.year(), state.version(), state.notice()) == 0) {
            return false;
        }
        List<Stretch> days = state.days();
        sql.change(FORGET, state.year());
        sql.change(
                STAND,
                state.year(),
                Column.of("text", days, Stretch::from),
                Column.of("text", days, Stretch::until),
                Column.of("text", days, Stretch::worked),
                Column.of("text", days, Stretch::name));
        told.fire(state);
        return true;
    }

    public List<WorkingYear> all() {
        Map<Integer, List<Stretch>> days = sql.list(DAYS, WorkingYears::day).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return sql.list(
                YEARS,
                row -> new WorkingYear(row.getInt(1), row.getLong(2), row.getString(3), days.get(row.getInt(1))));
    }

    /** The first of the years that this service heard of since then. */
    public Optional<Integer> firstToldSince(Instant then) {
        return sql.first(TOLD, row -> row.getInt(1), then);
    }

    private static Map.Entry<Integer, Stretch> day(ResultSet row) throws SQLException {
        Stretch stretch = new Stretch(
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class),
                row.getBoolean(4),
                row.getString(5));
        return Map.entry(row.getInt(1), stretch);
    }
}
