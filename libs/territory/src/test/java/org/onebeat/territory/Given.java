package org.onebeat.territory;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.onebeat.territory.AreaState.Dated;
import org.onebeat.territory.AreaState.Membership;
import org.onebeat.territory.PostingState.Span;

/** Writes what a test assumes: areas, people, postings, notes; and runs work with a scope. */
@ApplicationScoped
@Unremovable
class Given {
    static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    static final Instant BEGINNING = Instant.parse("2020-01-01T00:00:00Z");

    private final Wall wall;
    private final Replica replica;
    private final Notes notes;
    private final Territory territory;
    private final Sql sql;

    Given(Wall wall, Replica replica, Notes notes, Territory territory, Sql sql) {
        this.wall = wall;
        this.replica = replica;
        this.notes = notes;
        this.territory = territory;
        this.sql = sql;
    }

    /** City 1; county 2 with station 43, village 54; county 3 with stations 41, 42 and villages 51, 52, 53. */
    void territory() {
        nothing();
        everywhere(() -> {
            replica.applyAreas(List.of(
                    area(1, 1, AreaKind.CITY),
                    area(2, 1, AreaKind.COUNTY, AreaKind.CITY, 1),
                    area(3, 1, AreaKind.COUNTY, AreaKind.CITY, 1),
                    area(31, 1, AreaKind.TOWNSHIP, AreaKind.COUNTY, 3),
                    area(41, 1, AreaKind.STATION, AreaKind.COUNTY, 3),
                    area(42, 1, AreaKind.STATION, AreaKind.COUNTY, 3),
                    area(43, 1, AreaKind.STATION, AreaKind.COUNTY, 2),
                    area(45, 1, AreaKind.SECTOR, AreaKind.STATION, 41),
                    area(51, 1, AreaKind.VILLAGE, AreaKind.TOWNSHIP, 31, AreaKind.STATION, 41, AreaKind.SECTOR, 45),
                    area(52, 1, AreaKind.VILLAGE, AreaKind.TOWNSHIP, 31, AreaKind.STATION, 41),
                    area(53, 1, AreaKind.VILLAGE, AreaKind.TOWNSHIP, 31, AreaKind.STATION, 42),
                    area(54, 1, AreaKind.VILLAGE, AreaKind.STATION, 43),
                    area(61, 1, AreaKind.GRID, AreaKind.VILLAGE, 52)));
        });
    }

    void nothing() {
        everywhere(() -> {
            for (String table :
                    List.of("territory_area", "territory_person", "territory_posting", "note", "note_grant")) {
                sql.change("delete from " + table);
            }
        });
    }

    /** Statistics for the planner are the owner's to make. */
    void analyse() {
        Config settings = ConfigProvider.getConfig();
        try (Connection owner = DriverManager.getConnection(
                        settings.getValue("quarkus.datasource.jdbc.url", String.class),
                        settings.getValue("quarkus.flyway.username", String.class),
                        settings.getValue("quarkus.flyway.password", String.class));
                Statement statement = owner.createStatement()) {
            statement.execute("vacuum analyze note");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A person with the same posting id, account {@code p<id>}. */
    void holds(int person, Role function, Integer... areas) {
        holds(person, function, new Span(Set.of(areas), BEGINNING, null));
    }

    void holds(int person, Role function, Span... spans) {
        everywhere(() -> {
            replica.apply(person(person, 1));
            replica.apply(new PostingState(person, 1, person, function.name(), true, false, List.of(spans)));
        });
    }

    /** A person of this unit without a posting. */
    void serves(int person, int unit) {
        everywhere(() -> replica.apply(new PersonState(
                person, 1, false, "Z" + person, "p" + person, "Person " + person, "POLICE", unit, SINCE, null)));
    }

    /** Somebody of a partner agency. */
    void partner(int person, int unit) {
        everywhere(() -> replica.apply(new PersonState(
                person, 1, false, "Z" + person, "p" + person, "Person " + person, "PARTNER", unit, SINCE, null)));
    }

    /** Another government's system, posted nowhere. */
    void system(int id) {
        everywhere(() -> replica.apply(
                new PersonState(id, 1, true, "Z" + id, "p" + id, "System " + id, "SYSTEM", null, SINCE, null)));
    }

    Long note(int village, String text) {
        return everywhere(() -> notes.add(new Note(territory.ancestorsOf(village, SINCE), text, Instant.EPOCH))
                .id());
    }

    /** The note is opened to a posting; null for an area. */
    void grant(Long note, Integer posting, Integer area) {
        everywhere(() ->
                sql.change("insert into note_grant select ?, ?, matter from note where id = ?", posting, area, note));
    }

    static AreaState area(int id, long version, AreaKind kind, Object... kindsAndParents) {
        List<Membership> memberships = new ArrayList<>();
        for (int i = 0; i + 1 < kindsAndParents.length; i += 2) {
            memberships.add(
                    new Membership((AreaKind) kindsAndParents[i], (Integer) kindsAndParents[i + 1], SINCE, null));
        }
        return new AreaState(
                        id,
                        version,
                        kind,
                        null,
                        List.of(new Dated("name " + id, SINCE, null)),
                        List.of(new Dated("code " + id, SINCE, null)),
                        memberships,
                        SINCE,
                        null)
                .toldOn(SINCE);
    }

    static PersonState person(int id, long version) {
        return new PersonState(id, version, false, "Z" + id, "p" + id, "Person " + id, "AUXILIARY", 41, SINCE, null);
    }

    /** The whole replica as text, in an order of its own: two that know the same are equal. */
    String dump() {
        StringBuilder dump = new StringBuilder();
        for (String table : List.of(
                "area",
                "area_name",
                "area_code",
                "area_parent",
                "area_successor",
                "area_training",
                "person",
                "posting",
                "posting_area")) {
            dump.append(table).append('\n');
            sql.list("select row::text from territory_" + table + " row order by 1", row -> row.getString(1))
                    .forEach(line -> dump.append(line).append('\n'));
        }
        return dump.toString();
    }

    void everywhere(Runnable work) {
        wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(work));
    }

    <T> T everywhere(Supplier<T> work) {
        return wall.asInstallation(() -> inTransaction(work));
    }

    <T> T within(Scope scope, Supplier<T> work) {
        return wall.within(scope, () -> inTransaction(work));
    }

    private static <T> T inTransaction(Supplier<T> work) {
        AtomicReference<T> answer = new AtomicReference<>();
        QuarkusTransaction.requiringNew().run(() -> answer.set(work.get()));
        return answer.get();
    }

    /** The whole of county 3, or another. */
    static Scope county(int id) {
        return Scope.of(List.of(new Post(1, Role.COUNTY_CLERK, AreaKind.COUNTY, Set.of(id), Set.of(id), Set.of())));
    }

    static Scope village(int id, int county) {
        return Scope.of(List.of(new Post(1, Role.AUXILIARY, AreaKind.VILLAGE, Set.of(id), Set.of(county), Set.of())));
    }
}
