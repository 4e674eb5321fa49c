package org.onebeat.fieldwork.task;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.territory.AreaState.Training;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.EventsTold;
import org.onebeat.testkit.SetClock;
import org.onebeat.testkit.TerritoryFixture;

/** What is recorded while the station is in training is practice: marked, told so, and counted nowhere. */
@QuarkusTest
class PracticeTest extends FieldworkTest {

    @Inject
    GoingUp goingUp;

    @Inject
    SetClock clock;

    @BeforeEach
    void station41Trains() {
        TerritoryFixture.train(41, new Training(Instant.now().minusSeconds(60), null));
    }

    @AfterEach
    void station41IsLive() {
        clock.release();
        TerritoryFixture.train(41);
    }

    @Test
    void anActivityAndWhatWasComeUponAreToldAsPractice() throws Exception {
        Map<String, Object> find = Map.of("kind", "HAZARD", "category", "FIRE", "text", "墙外堆放杂物");
        JsonPath file = Desk.AUX51
                .record(Map.of("kind", "VISIT", "village", 51, "finds", List.of(find)))
                .then()
                .statusCode(201)
                .body("training", is(true))
                .extract()
                .jsonPath();

        toldAsPractice("fieldwork.activity", "fieldwork/activity-recorded", file.getString("id"));
        toldAsPractice("fieldwork.find", "fieldwork/find-reported", file.getString("finds[0].id"));
    }

    @Test
    void anOpinionAndATaskAreToldAsPractice() throws Exception {
        toldAsPractice("fieldwork.opinion", "fieldwork/opinion-recorded", Desk.AUX51.asked(51));
        toldAsPractice("fieldwork.task", "fieldwork/task-dispatched", Desk.CHIEF41.dispatched(51));
    }

    @Test
    void aTaskThatNobodyAcceptsGoesToTheStationAndNoFurther() {
        String id = Desk.CLERK3.dispatched(51);
        after(25);
        after(50);
        after(500);

        assertTrue(Desk.CLERK3.task(id).getBoolean("training"));
        assertEquals("STATION", Desk.CLERK3.task(id).getString("level"));
    }

    @Test
    void aPractisedSweepLeavesTheVillageToBeSwept() {
        String before = sweptLast();

        Desk.AUX51.swept(51);

        assertEquals(before, sweptLast());
    }

    private static String sweptLast() {
        return Desk.AUX51
                .call()
                .get("/my-day")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("villages[0]");
    }

    private void after(int hours) {
        clock.setAhead(Duration.ofHours(hours));
        goingUp.takeUp();
    }

    private static void toldAsPractice(String topic, String contract, String id) throws Exception {
        JsonNode told = new ObjectMapper()
                .readTree(EventsTold.of(topic, id, 1).getFirst().value());
        assertTrue(told.at("/training").asBoolean(), told::toString);
        Contracts.assertMatches(contract, told);
    }
}
