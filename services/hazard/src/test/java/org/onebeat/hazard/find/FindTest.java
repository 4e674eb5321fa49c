package org.onebeat.hazard.find;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.hazard.Desk;
import org.onebeat.hazard.HazardTest;
import org.onebeat.messaging.Outbox;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.Database;

@QuarkusTest
class FindTest extends HazardTest {

    @Inject
    Outbox outbox;

    @Test
    void theExampleOfTheContractIsUnderstood() {
        FindReported find = Contracts.received("fieldwork/find-reported", "onebeat.fieldwork.find.v1", "a", 1)
                .as(FindReported.class);
        assertTrue(find.place().village() > 0);
    }

    @Test
    void aFindOpensAHazardByItself() {
        UUID find = UUID.randomUUID();
        told(Told.hazard(find));
        opened(find)
                .body("origin.find", equalTo(find.toString()))
                .body("category", equalTo("FIRE"))
                .body("severity", equalTo("GENERAL"))
                .body("description", equalTo("走访时发现，原话见外勤记录"))
                .body("village.id", equalTo(51))
                .body("inspection", nullValue());
    }

    @Test
    void aFindToldTwiceIsOneHazard() {
        UUID find = UUID.randomUUID();
        told(Told.hazard(find));
        opened(find);
        Database.change(database, "delete from inbox_position where key = '" + find + "'");
        told(Told.hazard(find));
        UUID marker = UUID.randomUUID();
        told(Told.hazard(marker));
        opened(marker);
        assertEquals(1, hazardsOf(find).size());
    }

    @ParameterizedTest
    @CsvSource({"MOON, BAD, OTHER, GENERAL", "WATER, MAJOR, WATER, MAJOR"})
    void aFindIsNeverLost(String category, String severity, String opensCategory, String opensSeverity) {
        UUID find = UUID.randomUUID();
        told(Told.hazard(find).with("category", category).with("severity", severity));
        opened(find).body("category", equalTo(opensCategory)).body("severity", equalTo(opensSeverity));
    }

    @Test
    void whatConcernsOthersIsLeftToThem() {
        UUID dispute = UUID.randomUUID();
        UUID unknown = UUID.randomUUID();
        UUID marker = UUID.randomUUID();
        told(
                Told.hazard(dispute).with("kind", "DISPUTE"),
                Told.hazard(unknown).named("find-polished"),
                Told.hazard(marker));
        opened(marker);
        assertEquals(List.of(), hazardsOf(dispute));
        assertEquals(List.of(), hazardsOf(unknown));
    }

    @Test
    void aPoisonousFindIsParkedAndOthersGoOn() {
        UUID poison = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        told(Told.hazard(poison).without("place"), Told.hazard(other));
        opened(other);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !Database.rows(database, "select 1 from parked_event where key = ?", poison.toString())
                        .isEmpty());
    }

    private void told(Told... events) {
        QuarkusTransaction.requiringNew().run(() -> List.of(events).forEach(outbox::append));
    }

    private ValidatableResponse opened(UUID find) {
        await().atMost(Duration.ofSeconds(30)).until(() -> !hazardsOf(find).isEmpty());
        return Desk.AUX51
                .call()
                .get("/hazards/{id}", hazardsOf(find).getFirst().get("id"))
                .then()
                .statusCode(200);
    }

    private List<Map<String, Object>> hazardsOf(UUID find) {
        return Database.rows(database, "select id from hazard where find_id = ?", find);
    }
}
