package org.onebeat.jurisdiction.patrol;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.territory.AreaKind.STATION;
import static org.onebeat.territory.AreaKind.TOWNSHIP;
import static org.onebeat.territory.AreaKind.VILLAGE;
import static org.onebeat.testkit.TerritoryFixture.in;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.facility.FacilityTest;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class PatrolSectorResourceTest extends FacilityTest {

    @BeforeEach
    void withoutSectors() {
        Authority.inside(() -> List.of("patrol_cover", "patrol_crew", "patrol_arrangement", "patrol_sector")
                .forEach(table -> Authority.sql("delete from " + table)));
    }

    @Test
    void aSectorCutsAcrossStationsWithItsCrewsAndItsLeader() {
        Response opened = CLERK3.sends(sector("X-01", "城北巡区")).post("/patrol-sectors");

        opened.then()
                .statusCode(201)
                .header("ETag", is("\"0\""))
                .body("county.id", is(3), "arrangements[0].leader.displayName", is("周所长"))
                .body("arrangements[0].covers.area.name", contains("新站派出所", "劳桥村"))
                .body("arrangements[0].covers.part", contains(null, "七一路以南"))
                .body("arrangements[0].crews.kind", contains("GRID_PATROL", "VEHICLE_CREW"))
                .body("arrangements[0].crews.crews", contains(6, 12));
        CLERK3.asks()
                .get("/patrol-sectors?q=城北&covers=51")
                .then()
                .body("items.code", contains("X-01"), "items[0].arrangement.crews", hasSize(2));
        CLERK3.asks().get("/patrol-sectors?covers=52").then().body("items", empty());
    }

    @Test
    void itIsArrangedAnewFromADayAndClosedAndTheDaysBeforeStay() {
        String id = opens(sector("X-01", "城北巡区"));

        steps(id, "arrangements", 0, arrangement(TODAY.minusDays(10).toString(), 52))
                .then()
                .statusCode(200)
                .body("arrangements.from", contains(TODAY.minusDays(10).toString(), "2025-01-01"))
                .body("arrangements.until", contains(null, TODAY.minusDays(10).toString()))
                .body("arrangements[0].leader", nullValue());
        steps(id, "arrangements", 1, arrangement("2025-06-01", 51, 52))
                .then()
                .statusCode(200)
                .body("arrangements.from", contains(TODAY.minusDays(10).toString(), "2025-06-01", "2025-01-01"))
                .body("arrangements.until", contains(null, TODAY.minusDays(10).toString(), "2025-06-01"));
        steps(id, "arrangements", 2, arrangement("2024-12-31", 51))
                .then()
                .statusCode(422)
                .body("code", is("patrol-before-opening"));
        steps(id, "closure", 2, Map.of("on", TODAY.toString(), "reason", "并入城南"))
                .then()
                .statusCode(200)
                .body("closedOn", is(TODAY.toString()), "arrangements[0].until", is(TODAY.toString()));
        steps(id, "closure", 3, Map.of("on", TODAY.toString(), "reason", "并入城南"))
                .then()
                .statusCode(409)
                .body("code", is("patrol-sector-closed"));
        CLERK3.asks().get("/patrol-sectors?open=true").then().body("items", empty());
        opens(sector("X-01", "城北巡区"));
    }

    @Test
    void itsCodeAndNameAreSetRightAndAreItsOwn() {
        String id = opens(sector("X-01", "城北巡区"));
        opens(sector("X-02", "城南巡区"));

        put(id, 0, "X-03", "城北一巡区")
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("code", is("X-03"));
        put(id, 1, "X-02", "城北一巡区").then().statusCode(409).body("fields.name", contains("code"));
        put(id, 1, "X-03", "城南巡区").then().statusCode(409).body("fields.name", contains("name"));
        put(id, 0, "X-03", "城北巡区").then().statusCode(412);
    }

    @ParameterizedTest
    @CsvSource({
        "31, 3, VEHICLE_CREW, patrol-covers-villages-and-stations, arrangement.covers[0].area",
        "54, 3, VEHICLE_CREW, patrol-covers-villages-and-stations, arrangement.covers[0].area",
        "51, 4, VEHICLE_CREW, leader-unknown, arrangement.leader",
        "51, 12, VEHICLE_CREW, leader-unknown, arrangement.leader",
        "51, 6, DRAGON, unknown-crew-kind, crews[0].kind"
    })
    void whatIsWrongIsRefusedByFieldAndRule(int area, int leader, String crew, String code, String field) {
        Map<String, Object> wrong = sector("X-01", "城北巡区");
        wrong.put(
                "arrangement",
                Map.of(
                        "from",
                        "2025-01-01",
                        "leader",
                        leader == 3 ? StandardPeople.CHIEF41 : leader,
                        "covers",
                        List.of(Map.of("area", area)),
                        "crews",
                        List.of(Map.of("kind", crew, "crews", 1))));

        CLERK3.sends(wrong)
                .post("/patrol-sectors")
                .then()
                .statusCode(422)
                .body("code", is(code), "fields[0].name", is(field), "title", notNullValue());
    }

    @Test
    void aSectorLiesInOneCounty() {
        Map<String, Object> wide = sector("X-01", "跨县巡区");
        wide.put("arrangement", arrangement("2025-01-01", 51, 54));

        ADMIN.sends(wide).post("/patrol-sectors").then().statusCode(422).body("code", is("patrol-in-one-county"));
    }

    @Test
    void otherCountiesSeeNothingAndStationsLearnWhoPatrolsThem() {
        String id = opens(sector("X-01", "城北巡区"));

        given().get("/api/v1/jurisdiction/patrol-sectors").then().statusCode(401);
        CHIEF41.asks().get("/patrol-sectors").then().statusCode(403);
        CHIEF41.sends(sector("X-02", "城南巡区")).post("/patrol-sectors").then().statusCode(403);
        CLERK2.asks().get("/patrol-sectors").then().body("items", empty());
        CLERK2.asks().get("/patrol-sectors/{id}", id).then().statusCode(404);
        CLERK2.sends(Map.of("on", TODAY.toString(), "reason", "不归我管"))
                .header("If-Match", "\"0\"")
                .post("/patrol-sectors/{id}/closure", id)
                .then()
                .statusCode(404);
        CHIEF41.asks().get("/areas/51/patrol-sectors").then().body("items.name", contains("城北巡区"));
        AUX53.asks().get("/areas/53/patrol-sectors").then().body("items.name", contains("城北巡区"));
        CHIEF41.asks().get("/areas/52/patrol-sectors").then().body("items", empty());
        CHIEF41.asks().get("/areas/41/patrol-sectors").then().body("items.name", contains("城北巡区"));
        CHIEF41.asks().get("/areas/53/patrol-sectors").then().statusCode(404);
        ADMIN.asks().get("/patrol-sectors?county=3&sort=-openedOn").then().body("items", hasSize(1));
    }

    @Test
    void aVillageThatGoesToAnotherCountyLeavesItsSectorsBehind() {
        opens(sector("X-01", "城北巡区"));
        TerritoryFixture.move(51, VILLAGE, "411603001201", "劳桥村", in(TOWNSHIP, 21), in(STATION, 43));

        try {
            CLERK2.asks().get("/areas/51/patrol-sectors").then().statusCode(200).body("items", empty());
        } finally {
            TerritoryFixture.move(51, VILLAGE, "411603001201", "劳桥村", in(TOWNSHIP, 31), in(STATION, 41));
        }
    }

    @Test
    void theSameCallAgainHasNoFurtherEffect() {
        String key = UUID.randomUUID().toString();

        String first = CLERK3.sends(sector("X-01", "城北巡区"), key)
                .post("/patrol-sectors")
                .path("id");
        String again = CLERK3.sends(sector("X-01", "城北巡区"), key)
                .post("/patrol-sectors")
                .path("id");

        assertEquals(first, again);
        CLERK3.asks().get("/patrol-crew-kinds").then().body("items", hasSize(6));
    }

    private static Map<String, Object> sector(String code, String name) {
        return new HashMap<>(Map.of(
                "code", code,
                "name", name,
                "arrangement",
                        Map.of(
                                "from",
                                "2025-01-01",
                                "leader",
                                StandardPeople.CHIEF41,
                                "covers",
                                List.of(Map.of("area", 51, "part", "七一路以南"), Map.of("area", 42)),
                                "crews",
                                List.of(
                                        Map.of("kind", "GRID_PATROL", "crews", 6),
                                        Map.of("kind", "VEHICLE_CREW", "crews", 12)))));
    }

    private static Map<String, Object> arrangement(String from, Integer... areas) {
        return Map.of(
                "from",
                from,
                "covers",
                List.of(areas).stream().map(area -> Map.of("area", area)).toList());
    }

    private static String opens(Map<String, Object> sector) {
        return CLERK3.sends(sector)
                .post("/patrol-sectors")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response put(String id, int version, String code, String name) {
        return CLERK3.sends(Map.of("code", code, "name", name))
                .header("If-Match", "\"" + version + "\"")
                .put("/patrol-sectors/{id}", id);
    }

    private static Response steps(String id, String step, int version, Map<String, Object> body) {
        return CLERK3.sends(body)
                .header("If-Match", "\"" + version + "\"")
                .post("/patrol-sectors/{id}/{step}", id, step);
    }
}
