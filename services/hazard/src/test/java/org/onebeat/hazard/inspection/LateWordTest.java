package org.onebeat.hazard.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.hazard.Desk;
import org.onebeat.hazard.HazardTest;
import org.onebeat.service.act.Act;
import org.onebeat.territory.AreaState.Training;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.EventsTold;
import org.onebeat.testkit.TerritoryFixture;

/** Word of a training arrives later than an inspection after its beginning, or its end (ADR 13). */
@QuarkusTest
class LateWordTest extends HazardTest {

    private final Instant begun = Act.micros(Instant.now().minusSeconds(3_600));

    @AfterEach
    void nobodyTrains() {
        TerritoryFixture.train(41);
    }

    @Test
    void anInspectionAfterGoingLiveIsInEarnestAndSoIsWhatItFound() throws Exception {
        TerritoryFixture.train(41, new Training(begun, null));
        Instant live = Act.micros(Instant.now());
        String place = Desk.AUX51.registered(51, "SHOP");
        JsonPath inspection = inspected(place);
        String hazard = inspection.getString("hazards[0].id");
        assertTrue(Desk.AUX51.file(hazard).getString("number").matches("H411603-\\d{4}-Y\\d{6}"));
        assertEquals(null, lastInspected(place));

        TerritoryFixture.train(41, new Training(begun, live));

        assertEquals(inspection.getString("occurredAt"), lastInspected(place));
        assertToldAgain(false, "hazard.inspection", "hazard/inspection-marked", inspection.getString("id"));
        assertToldAgain(false, "hazard.hazard", "hazard/hazard-marked", hazard);
        assertEquals(false, Desk.AUX51.file(hazard).getBoolean("training"));
        assertTrue(Desk.AUX51.file(hazard).getString("number").matches("H411603-\\d{4}-\\d{6}"));
    }

    @Test
    void anInspectionAfterTheBeginningIsPracticeAndThePlaceStillWaits() throws Exception {
        String place = Desk.AUX51.registered(51, "SHOP");
        String earnest = inspected(place).getString("occurredAt");
        Instant beginning = Act.micros(Instant.now());
        JsonPath inspection = inspected(place);
        assertNotEquals(earnest, lastInspected(place));

        TerritoryFixture.train(41, new Training(beginning, null));
        TerritoryFixture.train(41, new Training(beginning, null));

        assertEquals(earnest, lastInspected(place));
        assertToldAgain(true, "hazard.inspection", "hazard/inspection-marked", inspection.getString("id"));
        assertToldAgain(true, "hazard.hazard", "hazard/hazard-marked", inspection.getString("hazards[0].id"));
    }

    private static JsonPath inspected(String place) {
        return Desk.AUX51
                .inspect(Desk.AUX51.inspection(place, Map.of("EXITS", Map.of())))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static String lastInspected(String place) {
        return Desk.AUX51.call().get("/places/{id}", place).jsonPath().getString("lastInspectedAt");
    }

    private static void assertToldAgain(boolean practice, String topic, String contract, String id) throws Exception {
        JsonNode told = new ObjectMapper()
                .readTree(EventsTold.of(topic, id, 2).getLast().value());
        assertEquals(practice, told.at("/training").asBoolean(), told::toString);
        Contracts.assertMatches(contract, told);
    }
}
