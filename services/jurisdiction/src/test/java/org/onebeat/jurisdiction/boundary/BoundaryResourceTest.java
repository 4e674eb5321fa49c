package org.onebeat.jurisdiction.boundary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.Role;

@QuarkusTest
class BoundaryResourceTest extends BoundaryTest {

    private static final Map<String, Object> LAOQIAO = feature("411603001201", "劳桥村", square(114.8, 33.7));
    private static final Map<String, Object> ZHUZHUANG = feature("411603001202", "朱庄村", square(114.9, 33.7));

    @Test
    void outlinesComeInWithTheMapThatSaysSo() {
        Map<String, Object> pack = pack(LAOQIAO, ZHUZHUANG);
        pack.put("approval", "豫S（2026年）012号");

        imports(CLERK3, pack)
                .then()
                .statusCode(201)
                .body("added", is(2), "problems", empty(), "warnings", empty(), "pack", notNullValue());

        CLERK3.asks()
                .get("/boundaries?station=41&kind=VILLAGE")
                .then()
                .statusCode(200)
                .body("items.name", contains("劳桥村", "朱庄村"))
                .body("items[0].approval", is("豫S（2026年）012号"), "items[0].system", is("CGCS2000"))
                .body("items[0].geometry.type", is("Polygon"), "items[0].geometry.coordinates[0]", hasSize(5));
        CLERK3.asks()
                .get("/boundaries/51")
                .then()
                .body("boundary.geometry.coordinates[0][1]", contains(114.9f, 33.7f), "history", hasSize(1));
        CLERK3.asks()
                .get("/boundary-packs")
                .then()
                .body(
                        "items[0].added",
                        is(2),
                        "items[0].importedBy.displayName",
                        is("李文员"),
                        "items[0].where.id",
                        is(3));
    }

    @Test
    void theSameMapAgainChangesNothingAndALaterOneLeavesThePastAsItWas() {
        imports(CLERK3, pack(LAOQIAO)).then().statusCode(201);
        Map<String, Object> later = pack(feature("411603001201", "劳桥村", square(114.85, 33.7)));
        later.put("from", "2025-07-01");

        imports(CLERK3, pack(LAOQIAO)).then().statusCode(201).body("unchanged", is(1), "added", is(0));
        imports(CLERK3, later).then().statusCode(201).body("replaced", is(1));

        CLERK3.asks()
                .get("/boundaries/51?on=2025-06-30")
                .then()
                .body("boundary.geometry.coordinates[0][0][0]", is(114.8f), "boundary.until", is("2025-07-01"));
        CLERK3.asks()
                .get("/boundaries/51")
                .then()
                .body("boundary.geometry.coordinates[0][0][0]", is(114.85f))
                .body("history.from", contains("2025-07-01", "2025-01-01"));
        CLERK3.asks().get("/boundaries/51?on=2024-12-31").then().statusCode(404);
    }

    @Test
    void anEarlierMapHoldsUntilTheOneThatIsKnownAndOneOfTheSameDayTakesItsPlace() {
        imports(CLERK3, pack(LAOQIAO)).then().statusCode(201);
        Map<String, Object> earlier = pack(feature("411603001201", "劳桥村", square(114.85, 33.7)));
        earlier.put("from", "2024-01-01");
        Map<String, Object> sameDay = pack(feature("411603001201", "劳桥村", square(114.82, 33.7)));

        imports(CLERK3, earlier).then().statusCode(201).body("added", is(1));
        imports(CLERK3, sameDay).then().statusCode(201).body("replaced", is(1));

        CLERK3.asks()
                .get("/boundaries/51")
                .then()
                .body("boundary.geometry.coordinates[0][0][0]", is(114.82f))
                .body("history.from", contains("2025-01-01", "2024-01-01"))
                .body("history.until", contains(null, "2025-01-01"));
    }

    @Test
    void onlyClerksAndAdministratorsBringThemInAndOnlyTheirOwn() {
        given().get("/api/v1/jurisdiction/boundaries").then().statusCode(401);
        imports(CHIEF41, pack(LAOQIAO)).then().statusCode(403);
        imports(CLERK2, pack(LAOQIAO)).then().statusCode(422).body("fields.rule", contains("code-unknown"));
        imports(CLERK3, pack(LAOQIAO, feature("411603002201", "李楼村", square(115.0, 33.7))))
                .then()
                .statusCode(201);

        CLERK2.asks().get("/boundaries").then().statusCode(200).body("items", empty());
        CLERK2.asks().get("/boundaries/51").then().statusCode(404);
        CLERK2.asks().get("/boundary-packs").then().body("items", empty());
        CHIEF41.asks().get("/boundaries").then().body("items.area", contains(51));
        AUX53.asks().get("/boundaries").then().body("items.area", contains(53));
        new Person("auditor", Role.AUDITOR).asks().get("/boundaries").then().statusCode(403);
        ADMIN.asks().get("/boundaries?limit=1").then().body("items.area", contains(51), "next", notNullValue());
        CLERK3.asks().get("/boundaries?on=yesterday").then().statusCode(400);
    }

    @Test
    void theSameCallAgainHasNoFurtherEffect() {
        String key = UUID.randomUUID().toString();

        String first = CLERK3.sends(pack(LAOQIAO), key).post("/boundaries").path("pack");
        String again = CLERK3.sends(pack(LAOQIAO), key).post("/boundaries").path("pack");

        assertEquals(first, again);
        CLERK3.asks().get("/boundary-packs").then().body("items", hasSize(1));
        Map<String, Object> incomplete = new HashMap<>(pack(LAOQIAO));
        incomplete.remove("system");
        imports(CLERK3, incomplete).then().statusCode(400).body("fields.name", contains("system"));
    }
}
