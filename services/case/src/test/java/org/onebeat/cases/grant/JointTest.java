package org.onebeat.cases.grant;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;

/** Joint handling 联合处置: a station nearby works on exactly this matter (domain.md section 5). */
@QuarkusTest
class JointTest extends CaseTest {

    private static final Map<String, ?> ASKED = Map.of("area", Nearby.STATION_44, "reason", "一方住在北关");

    private String id;

    @BeforeEach
    void aDisputeInMediation() {
        Nearby.apply();
        id = Desk.AUX51.brought(51, "triage", "assignment", "mediation");
    }

    @Test
    void aStationThatAdjoinsSeesExactlyThisMatterAndAddsToIt() {
        String beside = Desk.AUX51.reported(51);
        read(Nearby.CHIEF44, id, 404);

        Nearby.grant(Desk.AUX51, id, ASKED)
                .then()
                .statusCode(200)
                .body("grants[0].area.name", equalTo("北关派出所"))
                .body("timeline[-1].type", equalTo("GRANTED"))
                .body("guest", nullValue());

        read(Nearby.CHIEF44, id, 200)
                .body("guest", equalTo("JOINT"))
                .body("next", contains("MEETING", "MEETING_HELD", "AGREEMENT", "FAILURE", "NOTE"))
                .body("parties[0].name", equalTo("张**"));
        read(Nearby.CHIEF44, beside, 404);
        read(Nearby.AUX55, id, 404);
        list(Nearby.CHIEF44).body("items.id", hasItem(id)).body("items.joint", not(hasItem(false)));
        Nearby.CHIEF44
                .call()
                .queryParam("joint", true)
                .get("/disputes/export")
                .then()
                .statusCode(200);
        Nearby.CHIEF44.take(id, "notes").then().statusCode(200).body("timeline[-1].note", equalTo("双方都在家"));
        Nearby.CHIEF44.take(id, "triage").then().statusCode(403).body("code", equalTo("step-of-others"));
        Nearby.CHIEF44
                .take(id, "agreement")
                .then()
                .statusCode(200)
                .body("state", equalTo("AGREED"))
                .body("responsible.displayName", equalTo("李明"));
    }

    @Test
    void itEndsWithAReasonAndTheNextRequestSeesNothing() {
        long grant = Nearby.grant(Desk.AUX51, id, ASKED).jsonPath().getLong("grants[0].number");
        Nearby.end(Nearby.CHIEF44, id, grant).then().statusCode(403);

        Nearby.end(Desk.AUX51, id, grant)
                .then()
                .statusCode(200)
                .body("grants[0].until", notNullValue())
                .body("grants[0].endReason", equalTo("事情已平息"));

        read(Nearby.CHIEF44, id, 404);
        list(Nearby.CHIEF44).body("items.id", not(hasItem(id)));
        Nearby.end(Desk.AUX51, id, grant).then().statusCode(404).body("code", equalTo("no-such-grant"));
    }

    @Test
    void itEndsWithTheMatter() {
        Nearby.grant(Desk.AUX51, id, ASKED).then().statusCode(200);
        Desk.AUX51.take(id, "withdrawal").then().statusCode(200).body("grants[0].until", notNullValue());
        read(Nearby.CHIEF44, id, 404);
    }

    @Test
    void whoIsFurtherAwayIsAskedByTheCounty() {
        Map<String, ?> further = Map.of("area", 42, "reason", "同一伙人");
        Nearby.grant(Desk.AUX51, id, further).then().statusCode(422).body("code", equalTo("not-adjoining"));
        Desk.CLERK3.call().get("/disputes/{id}", id).then().body("next", contains("GRANT"));
        Nearby.grant(Desk.CLERK3, id, further).then().statusCode(200);
        read(Desk.AUX53, id, 404);
        Nearby.grant(Desk.CLERK3, id, Map.of("area", 53, "reason", "同一伙人"))
                .then()
                .statusCode(200);
        read(Desk.AUX53, id, 200).body("guest", equalTo("JOINT"));
        Nearby.grant(Desk.CLERK3, id, further).then().statusCode(409).body("code", equalTo("granted-already"));
        Nearby.grant(Desk.CLERK3, id, Map.of("area", 54, "reason", "外区"))
                .then()
                .statusCode(422)
                .body("code", equalTo("not-adjoining"));
    }

    @Test
    void aCallerIsOfferedWhomTheyCanAsk() {
        Desk.AUX51
                .call()
                .get("/disputes/{id}/grantees", id)
                .then()
                .statusCode(200)
                .body("areas.id", hasItems(Nearby.STATION_44, 52))
                .body("areas.id", not(hasItem(41)))
                .body("areas.id", not(hasItem(42)))
                .body("agencies.agency", contains("COURT", "LABOUR"));
        Desk.CLERK3.call().get("/disputes/{id}/grantees", id).then().body("areas.id", hasItem(42));
        Desk.AUX54.call().get("/disputes/{id}/grantees", id).then().statusCode(404);
    }

    @Test
    void somebodyAndAReasonAreNamed() {
        Nearby.grant(Desk.AUX51, id, Map.of("area", 52))
                .then()
                .statusCode(400)
                .body("fields[0].name", equalTo("reason"));
        Nearby.grant(Desk.AUX51, id, Map.of("reason", "谁"))
                .then()
                .statusCode(400)
                .body("code", equalTo("grantee-unclear"));
        Desk.AUX51.take(id, "grants", ASKED, 0).then().statusCode(412);
        Desk.AUX53.take(id, "grants", ASKED, 0).then().statusCode(404);
    }

    private static ValidatableResponse read(Desk desk, String id, int status) {
        return desk.call().get("/disputes/{id}", id).then().statusCode(status);
    }

    private static ValidatableResponse list(Desk desk) {
        return desk.call().queryParam("joint", true).get("/disputes").then().statusCode(200);
    }
}
