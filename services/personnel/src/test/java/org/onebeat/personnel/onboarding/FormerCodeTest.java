package org.onebeat.personnel.onboarding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Village;
import org.onebeat.testkit.Database;

/** An old list has old codes: the workbook says what they are today. */
@QuarkusTest
class FormerCodeTest extends PersonnelTest {

    private static final String ASKED = "select coalesce(sum(calls), 0)::bigint as calls from pg_stat_statements"
            + " where query ilike '%from territory_area_code%' and query not ilike '%pg_stat%'"
            + " and dbid = (select oid from pg_database where datname = current_database())";

    @Inject
    DataSource database;

    @Test
    void ofAVillageThatWasRecodedItIsTheOneOfToday() {
        Village village = Village.fresh();
        String today = village.code().substring(0, 9) + "9" + village.code().substring(10);
        village.recode(today, LocalDate.of(2026, 1, 1));

        posted("A3011", village.code()).body("problems.proposal", contains(today));
    }

    @Test
    void ofAVillageThatWasMergedItIsItsHeirs() {
        Village village = Village.fresh();
        Village heir = Village.fresh();
        village.mergeInto(heir, LocalDate.of(2026, 1, 1));

        posted("A3012", village.code()).body("problems.proposal", contains(heir.code()));
    }

    @Test
    void allAreAskedForAtOnce() {
        String codes = IntStream.range(0, 500)
                .mapToObj(number -> "41160399" + (1000 + number))
                .collect(Collectors.joining("、"));
        long before = asked();

        CLERK3.upload(new Book()
                        .person("A3013", "李大明", "城关派出所")
                        .person("A3014", "李二明", "城关派出所")
                        .posting("A3013", "包村辅警", codes.substring(0, 490))
                        .posting("A3014", "包村辅警", codes.substring(500, 990))
                        .bytes())
                .then()
                .statusCode(201)
                .body("state", equalTo("HAS_PROBLEMS"));

        assertTrue(asked() - before < 10, () -> "asked " + (asked() - before) + " times");
    }

    private static ValidatableResponse posted(String number, String village) {
        return CLERK3.upload(new Book()
                        .person(number, "李大明", "城关派出所")
                        .posting(number, "包村辅警", village)
                        .bytes())
                .then()
                .statusCode(201)
                .body("problems.rule", contains("unknown-area"));
    }

    private long asked() {
        return (long) Database.rows(database, ASKED).getFirst().get("calls");
    }
}
