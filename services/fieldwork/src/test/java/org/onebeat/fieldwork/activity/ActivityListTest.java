package org.onebeat.fieldwork.activity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.testkit.StandardPeople;

@QuarkusTest
class ActivityListTest extends FieldworkTest {

    @Test
    void theListFollowsTheTimesOfTheDeeds() {
        String today = Desk.AUX54.swept(54);
        String earlier = Desk.AUX54
                .record(Map.of(
                        "kind",
                        "VISIT",
                        "village",
                        54,
                        "occurredAt",
                        Instant.now().minus(Duration.ofDays(6)).toString()))
                .then()
                .extract()
                .path("id");
        Desk.AUX54.call().get("/activities").then().body("items[0].id", equalTo(today));
        Desk.AUX54.call().get("/activities?sort=occurredAt").then().body("items[0].id", equalTo(earlier));
    }

    @Test
    void filtersNarrow() {
        Desk.AUX51.swept(51);
        Desk.AUX51.record(Map.of("kind", "PATROL", "village", 52));
        Desk.CHIEF41.swept(52);
        filtered(Map.of("kind", "PATROL")).body("items.kind", everyItem(is("PATROL")));
        filtered(Map.of("kind", List.of("PATROL", "SWEEP"))).body("items.size()", is(not(0)));
        filtered(Map.of("village", 52)).body("items.village.name", everyItem(is("朱庄村")));
        filtered(Map.of("mine", "true")).body("items.by.id", everyItem(is(StandardPeople.AUX51)));
        filtered(Map.of("by", StandardPeople.CHIEF41, "station", 41))
                .body("items.by.id", everyItem(is(StandardPeople.CHIEF41)));
        filtered(Map.of("until", "2020-01-01")).body("items", hasSize(0));
        filtered(Map.of("from", "2020-01-01", "county", 3)).body("items.size()", is(not(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "kind, NO_SUCH, invalid",
        "sort, id, invalid",
        "from, monday, wrong-date",
        "limit, 201, limit-out-of-range"
    })
    void aFilterThatIsNoneIsNamed(String field, String value, String code) {
        Desk.AUX51
                .call()
                .queryParam(field, value)
                .get("/activities")
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("fields[0].name", equalTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-occurredAt", "occurredAt"})
    void pagesFollowOneAnotherWithoutGapOrRepetition(String sort) {
        for (int i = 0; i < 5; i++) {
            Desk.AUX54.swept(54);
        }
        List<String> whole = Desk.AUX54
                .call()
                .queryParam("sort", sort)
                .get("/activities")
                .then()
                .extract()
                .path("items.id");
        List<String> pages = new ArrayList<>();
        String cursor = null;
        do {
            var request = Desk.AUX54.call().queryParam("sort", sort).queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/activities")
                    .then()
                    .extract();
            pages.addAll(page.path("items.id"));
            cursor = page.path("next");
        } while (cursor != null);
        assertEquals(whole, pages);
    }

    private static ValidatableResponse filtered(Map<String, ?> filters) {
        return Desk.AUX51.call().queryParams(filters).get("/activities").then().statusCode(200);
    }
}
