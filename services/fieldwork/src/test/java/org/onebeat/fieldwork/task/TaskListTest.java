package org.onebeat.fieldwork.task;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.testkit.StandardPeople;

@QuarkusTest
class TaskListTest extends FieldworkTest {

    @Test
    void whatIsDueFirstComesFirst() {
        Desk.CLERK3.dispatched(53);
        Map<String, Object> urgent = Desk.taskIn(53);
        urgent.put("dueAt", Instant.now().plus(Duration.ofHours(1)).toString());
        String first = Desk.CLERK3.dispatch(urgent).then().extract().path("id");
        Desk.AUX53.call().get("/tasks?open=true").then().body("items[0].id", equalTo(first));
    }

    @Test
    void filtersNarrow() {
        String done = Desk.CHIEF41.dispatched(52);
        Desk.AUX51.step(done, "acceptance", Map.of());
        Desk.AUX51.step(done, "completion", Map.of());
        Desk.CHIEF41.dispatched(51);
        filtered(Map.of("open", "true")).body("items.id", not(hasItem(done)));
        filtered(Map.of("state", "DONE")).body("items.state", everyItem(is("DONE")));
        filtered(Map.of("mine", "true")).body("items.responsible.id", everyItem(is(StandardPeople.CHIEF41)));
        filtered(Map.of("village", 52)).body("items.village.name", everyItem(is("朱庄村")));
        filtered(Map.of("responsible", StandardPeople.AUX51, "station", 41))
                .body("items.responsible.id", everyItem(is(StandardPeople.AUX51)));
        filtered(Map.of("dueUntil", "2020-01-01")).body("items", hasSize(0));
        filtered(Map.of("overdue", "true")).body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({"state, NO_SUCH, invalid", "sort, id, invalid", "dueUntil, tomorrow, wrong-date"})
    void aFilterThatIsNoneIsNamed(String field, String value, String code) {
        Desk.CHIEF41
                .call()
                .queryParam(field, value)
                .get("/tasks")
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("fields[0].name", equalTo(field));
    }

    @Test
    void pagesFollowOneAnother() {
        List.of(1, 2, 3).forEach(any -> Desk.CLERK3.dispatched(53));
        String next = Desk.AUX53.call().get("/tasks?limit=2").then().extract().path("next");
        Desk.AUX53
                .call()
                .queryParam("limit", 200)
                .queryParam("cursor", next)
                .get("/tasks")
                .then()
                .statusCode(200)
                .body("items.size()", is(not(0)))
                .body("items.size()", lessThan(200));
    }

    private static ValidatableResponse filtered(Map<String, ?> filters) {
        return Desk.CHIEF41.call().queryParams(filters).get("/tasks").then().statusCode(200);
    }
}
