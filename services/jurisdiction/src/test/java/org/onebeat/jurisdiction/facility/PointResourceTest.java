package org.onebeat.jurisdiction.facility;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.territory.Role;

@QuarkusTest
class PointResourceTest extends FacilityTest {

    @Test
    void aRoomOpensWithItsVillagesItsPositionAndWhatItHas() {
        Map<String, Object> room = point("ROOM", 51, "劳桥警务室");
        room.put("serves", List.of(51, 52));
        room.put("position", Map.of("system", "GCJ02", "longitude", 114.654102, "latitude", 33.623741));
        room.put("equipment", List.of(Map.of("item", "电动巡逻车", "pieces", 1)));

        Response opened = CLERK3.sends(room).post("/police-points");

        opened.then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("station.name", is("城关派出所"), "room", is(true), "position.system", is("GCJ02"))
                .body("services.village.id", contains(51, 52), "equipment.item", contains("电动巡逻车"))
                .body("facts.deed", contains("OPENED"), "closedOn", nullValue());
        CHIEF41.asks()
                .get("/police-points/{id}", opened.<String>path("id"))
                .then()
                .statusCode(200);
    }

    @Test
    void itIsUpgradedServesOthersAndClosesEachFromItsDay() {
        String id = CLERK3.opens(point("ROOM", 51, "劳桥警务室"));

        CLERK3.steps(id, "upgrades", 0, Map.of("on", TODAY.minusDays(50), "note", "扩建接警室"))
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""));
        CLERK3.steps(id, "services", 1, Map.of("villages", List.of(52), "from", TODAY.minusDays(10)))
                .then()
                .statusCode(200)
                .body("services", hasSize(2));
        CLERK3.steps(id, "closure", 2, Map.of("on", TODAY, "reason", "与邻村合并"))
                .then()
                .statusCode(200)
                .body("facts.deed", contains("OPENED", "UPGRADED", "CLOSED"))
                .body(
                        "services.until",
                        contains(TODAY.toString(), TODAY.minusDays(10).toString()));
        CLERK3.steps(id, "upgrades", 3, Map.of("on", TODAY, "note", "再扩建"))
                .then()
                .statusCode(409)
                .body("code", is("police-point-closed"));
    }

    @Test
    void aVillageHasOneRoomAtATimeButAnyWorkstations() {
        CLERK3.opens(point("ROOM", 51, "劳桥警务室"));

        CLERK3.sends(point("ROOM", 51, "又一警务室"))
                .post("/police-points")
                .then()
                .statusCode(409)
                .body("code", is("village-has-room"), "detail", containsString("劳桥警务室"), "rooms", hasSize(1));
        CLERK3.opens(point("CAMPUS_WORKSTATION", 51, "劳桥小学工作站"));
        CLERK3.sends(point("STREET_POST", 51, "劳桥小学工作站"))
                .post("/police-points")
                .then()
                .statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "kind, CASTLE, 422, unknown-police-point-kind",
        "village, 41, 422, not-a-village",
        "village, 54, 403, out-of-scope",
        "village, 4711, 422, unknown-area",
        "serves, 53, 422, serves-own-station-only",
        "openedOn, 2999-01-01, 422, lies-in-future",
        "name, '', 400, invalid"
    })
    void aWrongPointIsRefusedByFieldAndRule(String field, String value, int status, String code) {
        Map<String, Object> point = point("ROOM", 51, "劳桥警务室");
        point.put(field, field.equals("serves") ? List.of(value) : value);

        CLERK3.sends(point)
                .post("/police-points")
                .then()
                .statusCode(status)
                .body("code", is(code), "title", notNullValue());
    }

    @Test
    void aPositionSaysWhatItRefersToAndLiesInTheCountry() {
        Map<String, Object> point = point("ROOM", 51, "劳桥警务室");
        point.put("position", Map.of("longitude", 114.6, "latitude", 33.6));
        CLERK3.sends(point)
                .post("/police-points")
                .then()
                .statusCode(400)
                .body("fields.name", contains("position.system"));

        point.put("position", Map.of("system", "WGS84", "longitude", 33.6, "latitude", 114.6));
        CLERK3.sends(point).post("/police-points").then().statusCode(400).body("fields", hasSize(2));
    }

    @Test
    void onlyClerksAndAdministratorsWriteAndOnlyWhatTheySaw() {
        String id = CLERK3.opens(point("ROOM", 51, "劳桥警务室"));
        Map<String, Object> form = Map.of("name", "劳桥中心警务室");

        given().get("/api/v1/jurisdiction/police-points").then().statusCode(401);
        new Person("nobody", Role.AUXILIARY).asks().get("/police-points").then().statusCode(403);
        CHIEF41.sends(point("ROOM", 52, "朱庄警务室")).post("/police-points").then().statusCode(403);
        CLERK2.asks().get("/police-points/{id}", id).then().statusCode(404);
        CLERK2.steps(id, "closure", 0, Map.of("on", TODAY, "reason", "不归我管"))
                .then()
                .statusCode(404);
        AUX53.asks().get("/police-points/{id}", id).then().statusCode(404);
        CLERK3.sends(form).put("/police-points/{id}", id).then().statusCode(428);
        CLERK3.sends(form)
                .header("If-Match", "\"7\"")
                .put("/police-points/{id}", id)
                .then()
                .statusCode(412);
        CLERK3.sends(form)
                .header("If-Match", "\"0\"")
                .put("/police-points/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("name", is("劳桥中心警务室"));
    }

    @Test
    void theSameCallAgainHasNoFurtherEffect() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> room = point("ROOM", 51, "劳桥警务室");

        String first = CLERK3.sends(room, key).post("/police-points").path("id");
        String again = CLERK3.sends(room, key).post("/police-points").path("id");

        assertEquals(first, again);
        CLERK3.asks().get("/police-points").then().body("items.id", contains(first));
        CLERK3.steps(first, "upgrades", 0, Map.of("on", TODAY, "note", "扩建"))
                .then()
                .statusCode(200);
        CLERK3.steps(first, "upgrades", 1, Map.of("on", TODAY, "note", "扩建"))
                .then()
                .statusCode(409)
                .body("code", is("already-there"));
    }

    @Test
    void pointsAreFoundByWhatTheyAre() {
        String room = CLERK3.opens(point("ROOM", 51, "甲警务室"));
        Map<String, Object> later = point("CAMPUS_WORKSTATION", 53, "丙100%工作站");
        later.put("openedOn", TODAY.minusDays(5).toString());
        String campus = CLERK3.opens(later);
        String post = CLERK3.opens(point("STREET_POST", 52, "乙岗"));
        CLERK3.steps(post, "closure", 0, Map.of("on", TODAY, "reason", "撤销"))
                .then()
                .statusCode(200);

        found("room=true").then().body("items.id", contains(room));
        found("station=42").then().body("items.id", contains(campus));
        CLERK3.asks().queryParam("q", "100%工").get("/police-points").then().body("items.id", contains(campus));
        found("open=false").then().body("items.id", contains(post));
        found("serves=51").then().body("items.id", contains(room));
        found("county=2").then().body("items", empty());
        found("sort=upside").then().statusCode(400);
        found("sort=name").then().body("items", hasSize(3));
        Response first = found("limit=1");
        first.then().body("items.id", contains(campus));
        found("limit=2&cursor=" + first.path("next")).then().body("items", hasSize(2), "next", nullValue());
        CLERK2.asks().get("/police-points").then().body("items", empty());
        AUX53.asks().get("/police-points").then().body("items.id", contains(campus));
    }

    @Test
    void whatIsDoneToAPointIsOnTheTrail() {
        String id = CLERK3.opens(point("ROOM", 51, "劳桥警务室"));
        CLERK3.steps(id, "closure", 0, Map.of("on", TODAY, "reason", "合并"))
                .then()
                .statusCode(200);

        new Person("auditor", Role.AUDITOR)
                .asks()
                .get("/audit-entries?record=" + id)
                .then()
                .body("items", hasSize(2));
    }

    private static Response found(String query) {
        return CLERK3.asks().get("/police-points?" + query);
    }
}
