package org.onebeat.cases.grant;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.territory.PostingState.Span;
import org.onebeat.territory.Role;
import org.onebeat.testkit.TerritoryFixture;

/** People of partner agencies sign in, and see and work on exactly what is opened to them (domain.md section 5). */
@QuarkusTest
class PartnerTest extends CaseTest {

    private String id;

    @BeforeEach
    void aDisputeThatWasNotSettled() {
        Nearby.apply();
        id = Desk.AUX51.brought(51, "triage", "assignment", "mediation", "failure");
    }

    @Test
    void anAgencyTakesAndAnswersWhatIsTransferredToIt() {
        read(Nearby.LABOUR, id, 404);
        Desk.AUX51.take(id, "transfer").then().statusCode(200);
        granted().body("items.find { it.id == '" + id + "' }.asked", equalTo("RECEIPT"));

        read(Nearby.LABOUR, id, 200)
                .body("guest", equalTo("AGENCY"))
                .body("next", contains("RECEIPT", "ANSWER", "RETURN", "NOTE"))
                .body("parties[0].name", equalTo("张**"))
                .body("onDuty", empty());
        String key = UUID.randomUUID().toString();
        receive(key).statusCode(200).header("Idempotent-Replay", nullValue());
        receive(key).statusCode(200).header("Idempotent-Replay", equalTo("true"));
        granted().body("items.find { it.id == '" + id + "' }.asked", equalTo("ANSWER"));
        Nearby.LABOUR.take(id, "answer").then().statusCode(200).body("timeline[-1].by.id", equalTo(Nearby.LABOUR_ID));

        Desk.AUX51.take(id, "closure").then().statusCode(200);
        read(Nearby.LABOUR, id, 404);
        granted().body("items.id", not(hasItem(id)));
        audit().body(
                        "items.action",
                        hasItems("dispute-transferred", "dispute-transfer-received", "dispute-transfer-answered"));
    }

    @Test
    void whatAnAgencySendsBackIsItsNoMore() {
        Desk.AUX51.take(id, "transfer").then().statusCode(200);
        Nearby.LABOUR.take(id, "return").then().statusCode(200).body("state", equalTo("MEDIATING"));
        read(Nearby.LABOUR, id, 404);
    }

    @Test
    void anotherAgencySeesNothingOfItUntilItIsAskedIn() {
        Desk.AUX51.take(id, "transfer").then().statusCode(200);
        read(Nearby.COURT, id, 404);
        Nearby.grant(Desk.AUX51, id, Map.of("agency", "COURT", "reason", "法律意见"))
                .then()
                .statusCode(200);
        read(Nearby.COURT, id, 200).body("guest", equalTo("PARTNER")).body("next", contains("NOTE"));
        Nearby.COURT.take(id, "receipt").then().statusCode(403).body("code", equalTo("step-of-others"));
        Nearby.COURT.take(id, "notes", Map.of("text", "可申请司法确认")).then().statusCode(200);
    }

    @Test
    void aPartnerHasNoListNoSearchAndNoStepOfThePolice() {
        Nearby.grant(Desk.AUX51, id, Map.of("agency", "COURT", "reason", "法律意见"))
                .then()
                .statusCode(200);
        for (String path : List.of("/disputes", "/disputes/export", "/disputes/" + id + "/grantees", "/delegates")) {
            Nearby.COURT.call().get(path).then().statusCode(403).body("code", equalTo("role-lacking"));
        }
        for (String step : List.of("triage", "agreement", "closure", "withdrawal", "merger", "grants")) {
            Nearby.COURT
                    .posting(Desk.STEPS.getOrDefault(step, Map.of()))
                    .header("If-Match", "\"0\"")
                    .post("/disputes/{id}/{step}", id, step)
                    .then()
                    .statusCode(403);
        }
        read(Nearby.COURT, Desk.AUX51.reported(51), 404);
    }

    @Test
    void thePartiesAreShownInFullForAReasonThatIsKept() {
        Nearby.grant(Desk.AUX51, id, Map.of("agency", "COURT", "reason", "法律意见"))
                .then()
                .statusCode(200);
        Nearby.COURT
                .posting(Map.of("reason", "通知到庭"))
                .post("/disputes/{id}/disclosures", id)
                .then()
                .statusCode(200)
                .body("parties[0].name", equalTo("张三丰"));
        audit().body("items.reason", hasItem("通知到庭"));
    }

    @Test
    void whatIsOpenedToOnePersonEndsWithTheirPosting() {
        TerritoryFixture.serve(9713, "COURT3B", 3);
        TerritoryFixture.post(9713, 9713, Role.PARTNER, 3);
        Desk second = new Desk("court3b", Role.PARTNER);
        Desk.CLERK3
                .posting(Map.of("agency", "COURT", "person", 9713))
                .post("/delegates")
                .then()
                .statusCode(200);
        Nearby.grant(Desk.AUX51, id, Map.of("agency", "COURT", "person", 9713, "reason", "法律意见"))
                .then()
                .statusCode(200)
                .body("grants[0].person.id", equalTo(9713));
        read(second, id, 200);
        read(Nearby.COURT, id, 404);

        TerritoryFixture.post(
                9713,
                9713,
                Role.PARTNER,
                List.of(new Span(Set.of(3), Instant.EPOCH, Instant.now().minusSeconds(1))));
        read(second, id, 403).body("code", equalTo("no-posting"));
        TerritoryFixture.post(9714, 9713, Role.PARTNER, 3);
        read(second, id, 404);
        read(Desk.AUX51, id, 200)
                .body("timeline[-1].type", equalTo("GRANT_ENDED"))
                .body("timeline[-1].by", nullValue());
        Nearby.grant(Desk.AUX51, id, Map.of("agency", "COURT", "person", 9713, "reason", "再请"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-delegate"));
    }

    @Test
    void anAgencyOfWhichNobodySignsInCannotBeAsked() {
        Nearby.grant(Desk.AUX51, id, Map.of("agency", "HEALTH", "reason", "伤情"))
                .then()
                .statusCode(422)
                .body("code", equalTo("agency-without-people"));
        Nearby.grant(Desk.AUX51, id, Map.of("agency", "NONE", "reason", "伤情"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-agency"));
    }

    private ValidatableResponse receive(String key) {
        return given().spec(Nearby.LABOUR.call())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"5\"")
                .body(Map.of("receipt", "劳2026-18"))
                .post("/disputes/{id}/receipt", id)
                .then();
    }

    private ValidatableResponse audit() {
        return new Desk("auditor", Role.AUDITOR)
                .call()
                .queryParam("record", id)
                .get("/audit-entries")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse granted() {
        return Nearby.LABOUR.call().get("/granted-disputes").then().statusCode(200);
    }

    private static ValidatableResponse read(Desk desk, String id, int status) {
        return desk.call().get("/disputes/{id}", id).then().statusCode(status);
    }
}
