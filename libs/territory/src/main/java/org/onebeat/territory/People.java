package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who people are in the service. Somebody who has left keeps a name, for the records they made. */
@ApplicationScoped
class People {
    private static final String ALL = """
            select id, is_system, service_number, account, display_name, category, unit_id
            from territory_person where\s""";

    private final Sql sql;
    private final CivilDay day;

    People(Sql sql, CivilDay day) {
        this.sql = sql;
        this.day = day;
    }

    Optional<Person> person(int id) {
        return sql.first(ALL + "id = ?", People::read, id);
    }

    Map<Integer, Person> people(Collection<Integer> ids) {
        Map<Integer, Person> people = new HashMap<>();
        sql.list(ALL + "id = any (?)", People::read, Column.ints(ids))
                .forEach(person -> people.put(person.id(), person));
        return people;
    }

    Optional<Person> personByAccount(String account) {
        return sql.first(
                ALL + "account = ? and valid_from <= ? and (valid_until is null or valid_until > ?) order by id",
                People::read,
                account,
                day.today(),
                day.today());
    }

    static Person read(ResultSet row) throws SQLException {
        return new Person(
                row.getInt("id"),
                row.getBoolean("is_system"),
                row.getString("service_number"),
                row.getString("account"),
                row.getString("display_name"),
                row.getString("category"),
                row.getObject("unit_id", Integer.class));
    }
}
