package org.onebeat.hazard.hazard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.hazard.Desk;
import org.onebeat.hazard.HazardTest;
import org.onebeat.service.time.CivilTime;

@QuarkusTest
class HazardListTest extends HazardTest {

    @Test
    void everybodySeesTheirOwn() {
        String id = Desk.AUX51.found(51, "GENERAL");
        list(Desk.CLERK3, Map.of()).body("items.id", hasItem(id));
        list(Desk.CLERK2, Map.of()).body("items", empty());
        list(Desk.AUX53, Map.of()).body("items.id", not(hasItem(id)));
    }

    @Test
    void filtersNarrow() {
        String minor = Desk.AUX51.found(52, "MINOR");
        String ordered = Desk.AUX51.found(52, "MAJOR");
        Desk.AUX51.take(ordered, "order").then().statusCode(200);
        Map<String, Object> village = Map.of("village", 52);
        list(Desk.AUX51, with(village, "severity", "MINOR")).body("items.id", hasItem(minor));
        list(Desk.AUX51, with(village, "state", "ORDERED")).body("items.id", contains(ordered));
        list(Desk.AUX51, with(village, "open", false)).body("items", empty());
        list(Desk.AUX51, with(village, "category", "WATER")).body("items", empty());
        list(Desk.AUX51, with(village, "responsible", 1)).body("items", empty());
    }

    @Test
    void whatRunsOutIsFoundByItsDay() {
        String id = Desk.AUX51.found(51, "MINOR");
        LocalDate due = LocalDate.now(CivilTime.ZONE).plusDays(3);
        list(Desk.AUX51, Map.of("dueUntil", due.toString())).body("items.id", hasItem(id));
        list(Desk.AUX51, Map.of("dueUntil", due.minusDays(1).toString())).body("items.id", not(hasItem(id)));
        list(Desk.AUX51, Map.of("overdue", true)).body("items.id", not(hasItem(id)));
        clock.forward(Duration.ofDays(4));
        list(Desk.AUX51, Map.of("overdue", true))
                .body("items.id", hasItem(id))
                .body("items.overdue", everyItem(equalTo(true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-foundAt", "dueAt", "severity"})
    void pagesFollowOneAnother(String sort) {
        Desk.AUX51.found(52, "MINOR");
        Desk.AUX51.found(52, "MAJOR");
        Desk.AUX51.found(52, "GENERAL");
        List<String> whole = list(Desk.AUX51, Map.of("village", 52, "sort", sort))
                .extract()
                .jsonPath()
                .getList("items.id");
        List<String> paged = new ArrayList<>();
        Map<String, Object> question = Map.of("village", 52, "sort", sort, "limit", 2);
        JsonPath page = list(Desk.AUX51, question).extract().jsonPath();
        paged.addAll(page.getList("items.id"));
        while (page.getString("next") != null) {
            page = list(Desk.AUX51, with(question, "cursor", page.getString("next")))
                    .extract()
                    .jsonPath();
            paged.addAll(page.getList("items.id"));
        }
        assertEquals(whole, paged);
    }

    @Test
    void theWorstComeFirst() {
        Desk.AUX51.found(52, "MINOR");
        Desk.AUX51.found(52, "MAJOR");
        list(Desk.AUX51, Map.of("village", 52, "sort", "severity", "limit", 1))
                .body("items", hasSize(1))
                .body("items[0].severity", equalTo("MAJOR"));
    }

    @Test
    void theLedgerIsAWorkbookOfTheSameRows(@TempDir Path folder) throws IOException {
        Desk.AUX51.found(51, "GENERAL");
        byte[] ledger = Desk.AUX51
                .call()
                .queryParam("severity", "GENERAL")
                .get("/hazards/export")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"hazards.xlsx\""))
                .extract()
                .asByteArray();
        assertTrue(Sheet.of(ledger, folder).contains("GENERAL"));
        Desk.AUX51
                .call()
                .queryParam("severity", "BAD")
                .get("/hazards/export")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"state, GONE", "severity, BAD", "sort, number", "dueUntil, tomorrow"})
    void aFilterThatIsNoneIsRefused(String name, String value) {
        Desk.AUX51
                .call()
                .queryParam(name, value)
                .get("/hazards")
                .then()
                .statusCode(400)
                .body("fields[0].name", equalTo(name));
    }

    private static Map<String, Object> with(Map<String, Object> question, String name, Object value) {
        Map<String, Object> more = new HashMap<>(question);
        more.put(name, value);
        return more;
    }

    private static ValidatableResponse list(Desk desk, Map<String, ?> question) {
        return desk.call().queryParams(question).get("/hazards").then().statusCode(200);
    }
}
