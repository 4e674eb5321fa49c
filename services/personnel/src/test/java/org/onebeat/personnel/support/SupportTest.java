package org.onebeat.personnel.support;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.service.time.CivilTime;

@QuarkusTest
class SupportTest extends PersonnelTest {

    @Test
    void aLeaderWhoWasThereTooSeldomIsBehindAndAUnitNever() {
        int leader = paired("LEADER", "2020-01-01").getInt("id");
        int unit = paired("UNIT", "2020-01-01").getInt("id");

        CLERK3.get("/pairings?limit=200")
                .then()
                .body("items.find { it.id == " + leader + " }.owed.year", equalTo(12))
                .body("items.find { it.id == " + unit + " }.owed.year", equalTo(0));
        CLERK3.get("/pairings?behind=true&limit=200").then().body("items.id", not(hasItem(unit)));
    }

    @Test
    void aVisitIsEnteredOnceADayWithinThePairing() {
        int pairing = paired("LEADER", "2024-03-01").getInt("id");

        visit(pairing, "2024-03-05").then().statusCode(201);

        visit(pairing, "2024-03-05").then().statusCode(409);
        visit(pairing, "2024-02-29").then().statusCode(422).body("code", equalTo("visit-outside-pairing"));
        visit(pairing, "2099-01-01").then().statusCode(422).body("code", equalTo("day-to-come"));
        CHIEF41.get("/pairings/{id}/visits", pairing).then().body("items.on", contains("2024-03-05"));
    }

    @Test
    void itEndsOnceAndTheNextCountyNeitherSeesNorEndsIt() {
        JsonPath pairing = paired("LEADER", "2024-03-01");
        CLERK2.get("/pairings?station=41&ended=true").then().body("items", hasSize(0));
        end(CLERK2, pairing, 0).then().statusCode(404);
        AUX51.get("/pairings").then().statusCode(403);

        end(CLERK3, pairing, 0).then().statusCode(200).body("endReason", equalTo("调整"));

        end(CLERK3, pairing, 0).then().statusCode(412);
        end(CLERK3, pairing, 1).then().statusCode(409).body("code", equalTo("pairing-ended"));
        CLERK3.get("/pairings?limit=200").then().body("items.id", not(hasItem(pairing.getInt("id"))));
    }

    @Test
    void theNumberOfVisitsIsTheCitysToChangeFromADayOn() {
        Map<String, ?> number = Map.of("name", "COUNTY_LEADER_VISITS", "from", "2099-01-01", "number", 10);
        ADMIN.post("/yardsticks", number).then().statusCode(201);

        ADMIN.post("/yardsticks", number).then().statusCode(409);
        ADMIN.post("/yardsticks", Map.of("name", "COUNTY_LEADER_VISITS", "from", "2020-05-01", "number", 1))
                .then()
                .statusCode(422)
                .body("code", equalTo("rule-in-past"));
        CLERK3.post("/yardsticks", number).then().statusCode(403);
    }

    private static JsonPath paired(String supporter, String from) {
        Map<String, ?> body =
                Map.of("station", 41, "level", "COUNTY", "supporter", supporter, "name", "刑侦大队", "from", from);
        return CLERK3.post("/pairings", body).then().statusCode(201).extract().jsonPath();
    }

    private static Response visit(int pairing, String on) {
        return CLERK3.post("/pairings/" + pairing + "/visits", Map.of("on", on, "note", "走访警务室"));
    }

    private static Response end(Desk desk, JsonPath pairing, long version) {
        LocalDate today = LocalDate.now(CivilTime.ZONE);
        return desk.once()
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "调整", "on", today.toString()))
                .post("/pairings/{id}/end", pairing.getInt("id"));
    }
}
