package org.onebeat.cases.dispute;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.territory.Role;

/** What every step asks of its caller, whatever it does. */
@QuarkusTest
class StepGuardTest extends CaseTest {

    static Stream<String> everyStep() {
        return Desk.STEPS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void aStepOfSomebodyElsesVillageDoesNotExist(String step) {
        String id = Desk.AUX51.reported(51);
        for (Desk stranger : List.of(Desk.AUX53, Desk.AUX54)) {
            stranger.take(id, step, Desk.STEPS.get(step), 0).then().statusCode(404);
        }
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void aClerkTakesNoStepWithWhatHasNotComeUpToTheCounty(String step) {
        String id = Desk.AUX51.reported(51);
        Desk.CLERK3.take(id, step).then().statusCode(403).body("code", equalTo("below-county"));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void aStepNeedsAToken(String step) {
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Desk.STEPS.get(step))
                .post("/api/v1/case/disputes/{id}/{step}", UUID.randomUUID(), step)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void aStepNeedsTheVersionThatWasSeen(String step) {
        String id = Desk.AUX51.reported(51);
        Desk.AUX51
                .posting(Desk.STEPS.get(step))
                .post("/disputes/{id}/{step}", id, step)
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void aStepOnAnOldVersionIsStale(String step) {
        String id = Desk.AUX51.brought(51, "triage");
        Desk.AUX51.take(id, step, Desk.STEPS.get(step), 0).then().statusCode(412);
    }

    @Test
    void aRoleInTheTokenWithoutThePostingOpensNothing() {
        String id = Desk.AUX51.reported(51);
        new Desk("aux51", Role.STATION_CHIEF)
                .take(id, "triage", Desk.STEPS.get("triage"), 0)
                .then()
                .statusCode(403)
                .body("code", equalTo("no-posting"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "triage",
                "mediation",
                "meetings",
                "meeting-result",
                "meeting-cancellation",
                "agreement",
                "confirmation",
                "failure",
                "transfer",
                "answer",
                "return",
                "pause",
                "notes",
                "level",
                "merger",
                "follow-ups",
                "withdrawal"
            })
    void aStepWithoutWhatItAsksForIsRefused(String step) {
        String id = Desk.AUX51.reported(51);
        Desk.AUX51
                .take(id, step, Map.of())
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid"))
                .body("fields[0].rule", notNullValue());
    }
}
