package org.onebeat.hazard.hazard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.hazard.Desk;
import org.onebeat.hazard.HazardTest;
import org.onebeat.territory.Role;

/** What every step asks of its caller, whatever it does. */
@QuarkusTest
class StepGuardTest extends HazardTest {

    static Stream<String> everyStep() {
        return Desk.STEPS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void aStepIsGuarded(String step) {
        String id = Desk.AUX51.found(51, "MINOR");
        Map<String, ?> body = Desk.STEPS.get(step);
        Desk.AUX53.take(id, step, body, 0).then().statusCode(404);
        Desk.CLERK3.take(id, step, body, 0).then().statusCode(403).body("code", equalTo("role-lacking"));
        Desk.AUX51.take(id, step, body, 7).then().statusCode(412);
        Desk.AUX51.posting(body).post("/hazards/{id}/{step}", id, step).then().statusCode(428);
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/hazard/hazards/{id}/{step}", id, step)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"order", "rectification", "reinspection", "transfer", "return", "withdrawal"})
    void aStepWithoutWhatItAsksForIsRefused(String step) {
        String id = Desk.AUX51.found(51, "GENERAL");
        Desk.AUX51
                .take(id, step, Map.of(), 0)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid"))
                .body("fields[0].rule", notNullValue());
    }

    @Test
    void anIllegalStepSaysWhatIsPossible() {
        String id = Desk.AUX51.found(51, "GENERAL");
        Desk.AUX51
                .take(id, "rectification")
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-step"))
                .body("possible", contains("ORDER", "TRANSFER", "WITHDRAWAL"));
    }

    @Test
    void aDeadlineInThePastIsNone() {
        String id = Desk.AUX51.found(51, "GENERAL");
        Desk.AUX51
                .take(id, "order", Map.of("unit", "村委会", "deadline", "2020-01-01"), 0)
                .then()
                .statusCode(422)
                .body("code", equalTo("deadline-out-of-range"))
                .body("fields[0].name", equalTo("deadline"));
    }

    @Test
    void aRoleInTheTokenWithoutThePostingOpensNothing() {
        String id = Desk.AUX51.found(51, "GENERAL");
        new Desk("aux51", Role.STATION_CHIEF)
                .take(id, "withdrawal", Desk.STEPS.get("withdrawal"), 0)
                .then()
                .statusCode(403)
                .body("code", equalTo("no-posting"));
    }
}
