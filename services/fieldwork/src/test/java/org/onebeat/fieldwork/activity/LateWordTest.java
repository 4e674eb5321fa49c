package org.onebeat.fieldwork.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.service.act.Act;
import org.onebeat.territory.AreaState.Training;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.EventsTold;
import org.onebeat.testkit.TerritoryFixture;

/** Word of a training arrives later than what was recorded after its beginning, or its end (ADR 13). */
@QuarkusTest
class LateWordTest extends FieldworkTest {

    private static final Map<String, Object> FIND = Map.of("kind", "HAZARD", "category", "FIRE", "text", "墙外堆放杂物");

    private final Instant begun = Act.micros(Instant.now().minusSeconds(3_600));

    @AfterEach
    void nobodyTrains() {
        TerritoryFixture.train(41);
    }

    @Test
    void whatWasRecordedAfterGoingLiveIsToldAgainInEarnest() throws Exception {
        TerritoryFixture.train(41, new Training(begun, null));
        String practised = Desk.AUX51.swept(51);
        Instant live = Act.micros(Instant.now());
        JsonPath visit = visited();
        String opinion = Desk.AUX51.asked(51);
        String task = Desk.CHIEF41.dispatched(51);

        TerritoryFixture.train(41, new Training(begun, live));

        assertEquals(true, activity(practised).getBoolean("training"));
        assertEquals(false, activity(visit.getString("id")).getBoolean("training"));
        assertToldAgain(false, "fieldwork.activity", "fieldwork/activity-marked", visit.getString("id"));
        assertToldAgain(false, "fieldwork.find", "fieldwork/find-reported", visit.getString("finds[0].id"));
        assertToldAgain(false, "fieldwork.opinion", "fieldwork/opinion-marked", opinion);
        assertToldAgain(false, "fieldwork.task", "fieldwork/task-marked", task);
        assertEquals("MARKED", Desk.CHIEF41.task(task).getString("timeline[-1].type"));
    }

    @Test
    void whatWasRecordedAfterTheBeginningIsToldAgainAsPractice() throws Exception {
        Instant beginning = Act.micros(Instant.now());
        JsonPath visit = visited();
        String opinion = Desk.AUX51.asked(51);
        String task = Desk.CHIEF41.dispatched(51);
        String neighbours = Desk.AUX53.swept(53);

        TerritoryFixture.train(41, new Training(beginning, null));
        TerritoryFixture.train(41, new Training(beginning, null));

        assertToldAgain(true, "fieldwork.activity", "fieldwork/activity-marked", visit.getString("id"));
        assertToldAgain(true, "fieldwork.find", "fieldwork/find-reported", visit.getString("finds[0].id"));
        assertToldAgain(true, "fieldwork.opinion", "fieldwork/opinion-marked", opinion);
        assertToldAgain(true, "fieldwork.task", "fieldwork/task-marked", task);
        assertEquals(
                false,
                Desk.AUX53.call().get("/activities/" + neighbours).jsonPath().getBoolean("training"));
        assertEquals(true, activity(visit.getString("id")).getBoolean("training"));
    }

    private static JsonPath visited() {
        return Desk.AUX51
                .record(Map.of("kind", "VISIT", "village", 51, "finds", List.of(FIND)))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static JsonPath activity(String id) {
        return Desk.AUX51
                .call()
                .get("/activities/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void assertToldAgain(boolean practice, String topic, String contract, String id) throws Exception {
        JsonNode told = new ObjectMapper()
                .readTree(EventsTold.of(topic, id, 2).getLast().value());
        assertEquals(practice, told.at("/training").asBoolean(), told::toString);
        Contracts.assertMatches(contract, told);
    }
}
