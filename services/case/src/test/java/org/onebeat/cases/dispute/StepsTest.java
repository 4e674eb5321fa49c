package org.onebeat.cases.dispute;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Tokens;

@QuarkusTest
class StepsTest extends CaseTest {

    private static final List<String> WAY =
            List.of("triage", "assignment", "mediation", "agreement", "follow-ups", "closure");

    @Test
    void aDisputeGoesFromTheReportToTheArchiveOneCallPerStep() {
        String id = Desk.AUX51.brought(51, WAY.toArray(String[]::new));
        read(id).body("state", equalTo("CLOSED"))
                .body("colour", equalTo("YELLOW"))
                .body("triage.points", equalTo(35))
                .body("mediation.kind", equalTo("CIVIL"))
                .body("agreement.terms", equalTo("各退一步"))
                .body("followUps[0].round", equalTo(1))
                .body("followUpDueOn", notNullValue())
                .body(
                        "timeline.type",
                        contains(
                                "REPORTED",
                                "TRIAGED",
                                "ASSIGNED",
                                "MEDIATION_STARTED",
                                "AGREED",
                                "FOLLOWED_UP",
                                "CLOSED"))
                .body("timeline[0].by.displayName", equalTo("李明"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, agreement, TRIAGE PAUSE NOTE GRANT RAISE WITHDRAWAL MERGER",
        "1, mediation, TRIAGE ASSIGNMENT PAUSE NOTE GRANT RAISE WITHDRAWAL MERGER",
        "2, closure, TRIAGE ASSIGNMENT MEDIATION PAUSE NOTE GRANT RAISE WITHDRAWAL MERGER",
        "3, take-up, TRIAGE MEETING MEETING_HELD AGREEMENT FAILURE PAUSE NOTE GRANT RAISE WITHDRAWAL MERGER",
        "4, closure, FOLLOW_UP CONFIRMATION NOTE GRANT WITHDRAWAL MERGER",
        "5, triage, FOLLOW_UP CONFIRMATION CLOSURE NOTE GRANT WITHDRAWAL MERGER",
        "6, withdrawal, FOLLOW_UP CONFIRMATION"
    })
    void anIllegalStepIsAnsweredWithWhatIsPossible(int steps, String illegal, String steppingOn) {
        List<String> possible = List.of(steppingOn.split(" "));
        String id = Desk.AUX51.brought(51, WAY.subList(0, steps).toArray(String[]::new));
        Desk.AUX51
                .take(id, illegal)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("illegal-step"))
                .body("state", equalTo(Desk.AUX51.file(id).getString("state")))
                .body("possible", equalTo(possible));
        read(id).body("next", equalTo(possible));
    }

    @Test
    void aFailedMediationIsTakenUp() {
        String id = Desk.AUX51.brought(51, "triage", "assignment", "mediation", "failure", "take-up", "agreement");
        read(id).body("state", equalTo("AGREED"));
    }

    @Test
    void anAgreementThatDoesNotHoldOpensAClosedMatterAgain() {
        String id = Desk.AUX51.brought(51, WAY.toArray(String[]::new));
        Desk.AUX51
                .take(id, "follow-ups", Map.of("holds", false, "satisfaction", 1, "note", "又吵起来了"))
                .then()
                .statusCode(200)
                .body("state", equalTo("MEDIATING"))
                .body("timeline[-1].type", equalTo("REOPENED"))
                .body("followUps", hasSize(2));
    }

    @Test
    void aTriageIsRepeatedWhenAThreatIsVoiced() {
        String id = Desk.AUX51.brought(51, "triage", "assignment", "mediation");
        Desk.AUX51
                .take(id, "triage", Map.of("answers", List.of("THREAT")))
                .then()
                .statusCode(200)
                .body("state", equalTo("MEDIATING"))
                .body("colour", equalTo("RED"));
    }

    @Test
    void loweringAColourNeedsAReason() {
        String id = Desk.AUX51.reported(51);
        Desk.AUX51
                .take(id, "triage", Map.of("answers", List.of("THREAT"), "colour", "BLUE"))
                .then()
                .statusCode(422)
                .body("code", equalTo("lower-needs-reason"))
                .body("fields[0].name", equalTo("reason"));
    }

    @Test
    void satisfactionIsOneToFive() {
        String id = Desk.AUX51.brought(51, "triage", "assignment", "mediation", "agreement");
        Desk.AUX51
                .take(id, "follow-ups", Map.of("holds", true, "satisfaction", 6))
                .then()
                .statusCode(400)
                .body("fields[0].name", equalTo("satisfaction"));
    }

    @Test
    void aRepeatedCallTakesTheStepOnce() {
        String id = Desk.AUX51.reported(51);
        String key = UUID.randomUUID().toString();
        triageWith(id, key).then().statusCode(200);
        triageWith(id, key).then().statusCode(200).header("Idempotent-Replay", "true");
        read(id).body("timeline", hasSize(2));
    }

    @Test
    void theSameStepAtTheSameTimeHasOneEffect() throws Exception {
        String id = Desk.AUX51.reported(51);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(() ->
                    Desk.AUX51.take(id, "triage", Desk.STEPS.get("triage"), 0).statusCode());
        }
        Map<Integer, Integer> answers = new HashMap<>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> call : pool.invokeAll(calls)) {
                answers.merge(call.get(), 1, Integer::sum);
            }
        }
        assertEquals(Map.of(200, 1, 412, 7), answers);
        read(id).body("timeline", hasSize(2));
    }

    @Test
    void aStepMayCarryItsOwnTimeButNotBeforeTheOneBefore() {
        Instant threeDaysAgo = Instant.now().minus(Duration.ofDays(3));
        Map<String, Object> report = Desk.matterIn(51);
        report.put("occurredAt", threeDaysAgo.toString());
        String id = Desk.AUX51.report(report).then().statusCode(201).extract().path("id");
        Map<String, Object> triage = new HashMap<>(Desk.STEPS.get("triage"));
        triage.put("occurredAt", threeDaysAgo.minusSeconds(60).toString());
        Desk.AUX51
                .take(id, "triage", triage)
                .then()
                .statusCode(422)
                .body("code", equalTo("occurred-before-previous"))
                .body("fields[0].name", equalTo("occurredAt"));
        triage.put("occurredAt", threeDaysAgo.plusSeconds(60).toString());
        Desk.AUX51.take(id, "triage", triage).then().statusCode(200);
    }

    @Test
    void aTimeBeyondTheWindowIsRefused() {
        String id = Desk.AUX51.reported(51);
        Map<String, Object> triage = new HashMap<>(Desk.STEPS.get("triage"));
        triage.put("occurredAt", Instant.now().minus(Duration.ofDays(8)).toString());
        Desk.AUX51.take(id, "triage", triage).then().statusCode(422).body("code", equalTo("occurred-too-early"));
    }

    @ParameterizedTest
    @CsvSource({"zh, 此步骤现在不可行", "en, This step is not possible now"})
    void aRefusalSpeaksTheCallersLanguage(String language, String title) {
        String id = Desk.AUX51.reported(51);
        given().auth()
                .oauth2(Tokens.of("aux51", Role.AUXILIARY))
                .contentType(ContentType.JSON)
                .header("Accept-Language", language)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"0\"")
                .body(Desk.STEPS.get("agreement"))
                .post("/api/v1/case/disputes/{id}/agreement", id)
                .then()
                .statusCode(409)
                .body("title", equalTo(title));
    }

    private static Response triageWith(String id, String key) {
        return Desk.AUX51
                .call()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .body(Desk.STEPS.get("triage"))
                .post("/disputes/{id}/triage", id);
    }

    private static ValidatableResponse read(String id) {
        return Desk.AUX51.call().get("/disputes/{id}", id).then().statusCode(200);
    }
}
