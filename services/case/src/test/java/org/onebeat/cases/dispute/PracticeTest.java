package org.onebeat.cases.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.service.act.Act;
import org.onebeat.territory.AreaState.Training;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.EventsTold;
import org.onebeat.testkit.TerritoryFixture;

/** What is reported while the station is in training is practice for ever (domain.md section 2, training mode). */
@QuarkusTest
class PracticeTest extends CaseTest {

    private final Instant begun = Act.micros(Instant.now().minusSeconds(60));

    @BeforeEach
    void station41Trains() {
        TerritoryFixture.train(41, new Training(begun, null));
    }

    @AfterEach
    void station41NeverTrained() {
        TerritoryFixture.train(41);
    }

    @Test
    void aDisputeOfAStationInTrainingIsMarkedAndToldAsPractice() throws Exception {
        String id = Desk.AUX51.reported(51);

        assertTrue(Desk.AUX51.file(id).getBoolean("training"));
        assertTrue(Desk.AUX51.file(id).getString("number").matches("411603-\\d{4}-Y\\d{6}"));
        JsonNode told = told(id);
        assertTrue(told.at("/training").asBoolean());
        Contracts.assertMatches("case/dispute-reported", told);
    }

    @Test
    void itStaysPracticeAfterGoingLiveAndWhatFollowsIsReal() throws Exception {
        String practice = Desk.AUX51.reported(51);
        TerritoryFixture.train(41, new Training(begun, Instant.now()));
        String real = Desk.AUX51.reported(51);

        Desk.AUX51.take(practice, "triage").then().statusCode(200);

        assertTrue(Desk.AUX51.file(practice).getBoolean("training"));
        assertFalse(Desk.AUX51.file(real).getBoolean("training"));
        assertTrue(told(real).at("/training").isMissingNode());
        assertEquals(List.of(true), listed("true", practice, real));
        assertEquals(List.of(false), listed("false", practice, real));
    }

    @Test
    void whatIsRecordedAfterGoingLiveCountsWheneverItHappened() {
        Instant beginning = Instant.now().minusSeconds(7200);
        TerritoryFixture.train(41, new Training(beginning, beginning.plusSeconds(3600)));
        Map<String, Object> late = Desk.matterIn(51);
        late.put("occurredAt", beginning.plusSeconds(60).toString());

        String id = Desk.AUX51.report(late).then().statusCode(201).extract().path("id");

        assertFalse(Desk.AUX51.file(id).getBoolean("training"));
    }

    @Test
    void theNeighbourStationCounts() {
        assertFalse(Desk.AUX53.file(Desk.AUX53.reported(53)).getBoolean("training"));
    }

    private static List<Boolean> listed(String training, String... ids) {
        List<Map<String, Object>> items = Desk.CLERK3
                .call()
                .queryParam("training", training)
                .queryParam("limit", 200)
                .get("/disputes")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .filter(item -> List.of(ids).contains(item.get("id")))
                .map(item -> (Boolean) item.get("training"))
                .toList();
    }

    private static JsonNode told(String id) throws Exception {
        return new ObjectMapper()
                .readTree(EventsTold.of("case.dispute", id, 1).getFirst().value());
    }
}
