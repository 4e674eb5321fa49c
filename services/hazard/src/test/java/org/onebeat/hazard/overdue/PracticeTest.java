package org.onebeat.hazard.overdue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.hazard.Desk;
import org.onebeat.hazard.HazardTest;
import org.onebeat.service.act.Act;
import org.onebeat.territory.AreaState.Training;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.Database;
import org.onebeat.testkit.EventsTold;
import org.onebeat.testkit.TerritoryFixture;

/** What is found while the station is in training is practice: it counts nowhere, and goes no further than the station. */
@QuarkusTest
class PracticeTest extends HazardTest {

    @Inject
    Overdue overdue;

    private final Instant begun = Act.micros(Instant.now().minusSeconds(60));

    @BeforeEach
    void station41Trains() {
        Database.change(database, "update hazard set goes_up_at = null");
        TerritoryFixture.train(41, new Training(begun, null));
    }

    @AfterEach
    void station41NeverTrained() {
        TerritoryFixture.train(41);
    }

    @Test
    void anOverdueExerciseGoesToTheStationAndNoFurther() {
        String general = Desk.AUX51.found(51, "GENERAL");
        String major = Desk.AUX51.found(51, "MAJOR");
        clock.forward(Duration.ofDays(17));
        overdue.goUp();
        clock.forward(Duration.ofDays(50));

        assertEquals(0, overdue.goUp());

        assertEquals("STATION", Desk.CHIEF41.file(general).getString("level"));
        assertEquals("STATION", Desk.CHIEF41.file(major).getString("level"));
    }

    @Test
    void anInspectionAndItsHazardsAreMarkedAndThePlaceIsStillToBeInspected() throws Exception {
        String place = Desk.AUX51.registered(51, "SHOP");
        String due = nextInspection(place);

        JsonPath file = Desk.AUX51
                .inspect(Desk.AUX51.inspection(place, Map.of("EXITS", Map.of())))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        assertTrue(file.getBoolean("training"));
        String hazard = file.getString("hazards[0].id");
        assertTrue(Desk.AUX51.file(hazard).getBoolean("training"));
        assertEquals(due, nextInspection(place));
        JsonNode told = new ObjectMapper()
                .readTree(EventsTold.of("hazard.inspection", file.getString("id"), 1)
                        .getFirst()
                        .value());
        assertTrue(told.at("/training").asBoolean());
        Contracts.assertMatches("hazard/inspection-carried-out", told);
    }

    @Test
    void afterGoingLiveItCountsAndTheExerciseStaysAnExercise() {
        String practice = Desk.AUX51.found(51, "GENERAL");
        TerritoryFixture.train(41, new Training(begun, Instant.now()));
        String real = Desk.AUX51.found(51, "GENERAL");

        assertTrue(Desk.AUX51.file(practice).getBoolean("training"));
        assertFalse(Desk.AUX51.file(real).getBoolean("training"));
        Desk.AUX51
                .call()
                .queryParam("training", "false")
                .queryParam("limit", 200)
                .get("/hazards")
                .then()
                .statusCode(200)
                .body("items.findAll { it.training }.size()", org.hamcrest.Matchers.is(0));
    }

    private static String nextInspection(String place) {
        return Desk.AUX51.call().get("/places/{id}", place).jsonPath().getString("nextInspectionOn");
    }
}
