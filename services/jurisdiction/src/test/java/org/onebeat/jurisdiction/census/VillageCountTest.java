package org.onebeat.jurisdiction.census;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.territory.AreaKind.STATION;
import static org.onebeat.territory.AreaKind.TOWNSHIP;
import static org.onebeat.territory.AreaKind.VILLAGE;
import static org.onebeat.testkit.TerritoryFixture.in;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.facility.FacilityTest;
import org.onebeat.territory.Role;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class VillageCountTest extends FacilityTest {

    @BeforeEach
    void uncounted() {
        Authority.inside(() -> Authority.sql("delete from village_count"));
    }

    @Test
    void aCountysVillagesAreCountedInOneCallWithDayAndSource() {
        counted("2025-12-31", 51, 52)
                .then()
                .statusCode(201)
                .body("items.village.name", contains("劳桥村", "朱庄村"), "items.people", contains(1510, 1520));

        counted("2026-06-30", 51).then().statusCode(201);

        asked("village=51").then().body("items.on", contains("2026-06-30", "2025-12-31"));
        asked("village=51").then().body("items[0].source", is("县公安局户籍系统"));
        Response first = asked("limit=2");
        asked("limit=2&cursor=" + first.path("next")).then().body("items", hasSize(1), "next", nullValue());
    }

    @Test
    void aVillageThatAnotherBecamePartOfCountsBothFromTheDay() {
        counted("2025-12-31", 51, 52);

        try {
            TerritoryFixture.close(52, LocalDate.of(2026, 4, 1), List.of(51), in(TOWNSHIP, 31), in(STATION, 41));
            TerritoryFixture.close(52, LocalDate.of(2026, 4, 1), List.of(51), in(TOWNSHIP, 31), in(STATION, 41));

            asked("village=51")
                    .then()
                    .body("items.on", contains("2026-04-01", "2025-12-31"), "items.people", contains(3030, 1510))
                    .body("items[0].source", is("劳桥村 + 并入的村"));
        } finally {
            TerritoryFixture.move(52, VILLAGE, "411603001202", "朱庄村", in(TOWNSHIP, 31), in(STATION, 41));
        }
    }

    @Test
    void everyCountIsTold() {
        long before = words();
        String id = counted("2025-12-31", 51).path("items[0].id");

        CLERK3.sends(Map.of("households", 400, "people", 1600, "source", "第七次人口普查"))
                .header("If-Match", "\"0\"")
                .put("/village-counts/{id}", id)
                .then()
                .statusCode(200);
        counted("2025-12-31", 51).then().statusCode(409);

        assertEquals(before + 2, words());
    }

    @Test
    void allOfACallComesInOrNoneOfIt() {
        counted("2025-12-31", 51).then().statusCode(201);

        counted("2025-12-31", 52, 51)
                .then()
                .statusCode(409)
                .body("code", is("village-counted"), "fields.name", contains("counts[1].village"));
        counted("2024-12-31", 52, 52).then().statusCode(422).body("code", is("village-repeated"));
        counted("2024-12-31", 52, 54).then().statusCode(422).body("code", is("not-your-village"));
        counted("2024-12-31", 52, 41).then().statusCode(422).body("code", is("not-your-village"));
        counted("2999-12-31", 52).then().statusCode(422).body("code", is("lies-in-future"));

        asked("village=52").then().body("items", empty());
    }

    @Test
    void aCountIsSetRightByWhoSawIt() {
        String id = counted("2025-12-31", 51).path("items[0].id");
        Map<String, Object> right = new HashMap<>(Map.of("households", 400, "people", 1600, "source", "第七次人口普查"));

        CLERK3.sends(right).put("/village-counts/{id}", id).then().statusCode(428);
        CLERK3.sends(right)
                .header("If-Match", "\"5\"")
                .put("/village-counts/{id}", id)
                .then()
                .statusCode(412);
        CLERK2.sends(right)
                .header("If-Match", "\"0\"")
                .put("/village-counts/{id}", id)
                .then()
                .statusCode(404);
        CHIEF41.sends(right)
                .header("If-Match", "\"0\"")
                .put("/village-counts/{id}", id)
                .then()
                .statusCode(403);
        CLERK3.sends(right)
                .header("If-Match", "\"0\"")
                .put("/village-counts/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("people", is(1600));
        right.put("residents", List.of("张三"));
        CLERK3.sends(right)
                .header("If-Match", "\"1\"")
                .put("/village-counts/{id}", id)
                .then()
                .statusCode(400)
                .body("fields.name", contains(containsString("residents")));
        new Person("auditor", Role.AUDITOR)
                .asks()
                .get("/audit-entries?record=" + id)
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void anotherCountySeesNoCountAndAnAuxiliaryTheOwnVillages() {
        String id = counted("2025-12-31", 51, 53).path("items[0].id");

        given().get("/api/v1/jurisdiction/village-counts").then().statusCode(401);
        CLERK2.asks().get("/village-counts?village=51").then().statusCode(200).body("items", empty());
        CLERK2.asks().get("/village-counts/{id}", id).then().statusCode(404);
        AUX53.asks().get("/village-counts").then().body("items.village.id", contains(53));
        AUX53.sends(Map.of()).post("/village-counts").then().statusCode(403);
    }

    @Test
    void countsFollowTheirVillageToAnotherStation() {
        String id = counted("2025-12-31", 53).path("items[0].id");
        CHIEF41.asks().get("/village-counts/{id}", id).then().statusCode(404);

        TerritoryFixture.move(53, VILLAGE, "411603002201", "李楼村", in(TOWNSHIP, 32), in(STATION, 41));

        try {
            CHIEF41.asks()
                    .get("/village-counts/{id}", id)
                    .then()
                    .statusCode(200)
                    .body("station.id", is(41));
        } finally {
            TerritoryFixture.move(53, VILLAGE, "411603002201", "李楼村", in(TOWNSHIP, 32), in(STATION, 42));
        }
    }

    private static Response counted(String on, Integer... villages) {
        List<Map<String, Object>> counts = List.of(villages).stream()
                .map(village -> Map.<String, Object>of(
                        "village", village, "households", village * 8, "people", 1000 + village * 10))
                .toList();
        return CLERK3.sends(Map.of("on", on, "source", "县公安局户籍系统", "counts", counts))
                .post("/village-counts");
    }

    private static Response asked(String query) {
        return CLERK3.asks().get("/village-counts?" + query);
    }

    private static long words() {
        return Authority.count("select coalesce(max(version), 0) from village_count_word where village_id = 51");
    }
}
