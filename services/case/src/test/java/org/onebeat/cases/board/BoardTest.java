package org.onebeat.cases.board;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.territory.Role;
import org.onebeat.testkit.SetClock;

/** Each figure of a board is what the list shows by the same filter. */
@QuarkusTest
class BoardTest extends CaseTest {

    private static final Desk AUX510 = new Desk("aux510", Role.AUXILIARY);

    @Inject
    SetClock clock;

    @AfterEach
    void present() {
        clock.release();
    }

    @Test
    void everyFigureIsWhatTheListShows() {
        AUX510.reported(510);
        AUX510.brought(510, "triage", "level");
        AUX510.brought(510, "triage", "assignment", "mediation");
        AUX510.brought(510, "triage", "assignment", "mediation", "agreement");
        AUX510.brought(510, "triage", "assignment", "mediation", "failure", "transfer");
        AUX510.brought(510, "withdrawal");
        clock.setAhead(Duration.ofHours(25));
        JsonPath board = board(AUX510, Map.of());
        assertShown(board, "open", Map.of("open", true));
        assertShown(board, "overdue", Map.of("overdue", true));
        assertShown(board, "unassigned", Map.of("open", true, "unassigned", true));
        assertEachShown(board, "states", "state");
        assertEachShown(board, "colours", "colour");
        assertEachShown(board, "levels", "level");
        assertEachShown(board, "waits", "dueFor");
        List<Map<String, Object>> days = board.getList("days");
        assertEquals(7, days.size());
        days.forEach(day ->
                assertEquals(listed(Map.of("dueFrom", day.get("day"), "dueUntil", day.get("day"))), day.get("count")));
    }

    @Test
    void itIsTakenApartByArea() {
        AUX510.reported(510);
        JsonPath board = board(AUX510, Map.of());
        AUX510.call()
                .queryParam("by", "VILLAGE")
                .get("/board/units")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].area.id", equalTo(510))
                .body("items[0].open", equalTo(board.getInt("open")))
                .body("items[0].overdue", equalTo(board.getInt("overdue")));
        AUX510.call().queryParam("by", "GRID").get("/board/units").then().statusCode(400);
    }

    @Test
    void itCountsWhatItsReaderMaySee() {
        AUX510.reported(510);
        assertEquals(0, board(Desk.CLERK3, Map.of("village", 510)).getInt("open"));
        assertEquals(0, board(AUX510, Map.of("training", true)).getInt("open"));
        new Desk("leader", Role.CITY_LEADER).call().get("/board").then().statusCode(403);
        new Desk("nobody", Role.AUXILIARY).call().get("/board/units").then().statusCode(403);
    }

    private static void assertEachShown(JsonPath board, String figures, String filter) {
        Map<String, Integer> counts = board.getMap(figures);
        counts.forEach((code, count) -> assertEquals(listed(Map.of("open", true, filter, code)), count, code));
    }

    private static void assertShown(JsonPath board, String figure, Map<String, ?> filters) {
        assertEquals(listed(filters), board.getInt(figure), figure);
    }

    private static int listed(Map<String, ?> filters) {
        Map<String, Object> asked = new HashMap<>(filters);
        asked.putAll(Map.of("limit", 200, "training", false));
        return AUX510.call()
                .queryParams(asked)
                .get("/disputes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items")
                .size();
    }

    private static JsonPath board(Desk desk, Map<String, ?> asked) {
        return desk.call()
                .queryParams(asked)
                .get("/board")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
