package org.onebeat.jurisdiction.boundary;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.AreaState;
import org.onebeat.territory.AreaState.Dated;
import org.onebeat.territory.Role;
import org.onebeat.testkit.TerritoryFixture;

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
    void aDryRunTellsWhatWouldChangeAndWritesNothing() {
        checks(CLERK3, pack(LAOQIAO)).then().statusCode(200).body("added", is(1), "pack", nullValue());

        CLERK3.asks().get("/boundaries").then().body("items", empty());
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
    void whatIsWrongIsToldFeatureByFeatureAndNothingIsWritten() {
        List<?> open = square(114.8, 33.7).subList(0, 4);
        List<?> bow = List.of(
                List.of(114.8, 33.7),
                List.of(114.9, 33.8),
                List.of(114.9, 33.7),
                List.of(114.8, 33.8),
                List.of(114.8, 33.7));
        Map<String, Object> pack = pack(
                feature("", "劳桥村", square(114.8, 33.7)),
                feature("411603001299", "无此村", square(114.8, 33.7)),
                feature("411603001201", "老桥村", square(114.8, 33.7)),
                feature("411603001202", "朱庄村", open),
                feature("411603002201", "李楼村", bow),
                feature("411603001", "城关镇", square(33.7, 114.8)),
                feature("411603001", "城关镇", square(114.8, 33.7)),
                feature("411602001001", "和平社区", square(114.6, 33.6)),
                Map.of("type", "Feature", "properties", Map.of("code", "411603")));

        checks(CLERK3, pack)
                .then()
                .statusCode(200)
                .body(
                        "problems.rule",
                        contains(
                                "code-missing",
                                "code-unknown",
                                "name-differs",
                                "ring-open",
                                "crosses-itself",
                                "outside-country",
                                "code-repeated",
                                "code-unknown",
                                "not-a-polygon"))
                .body("problems[2].proposal", is("劳桥村"), "problems[2].feature", is(3));
        imports(CLERK3, pack)
                .then()
                .statusCode(422)
                .body("code", is("boundaries-have-problems"), "fields", hasSize(9))
                .body("fields[4].name", is("collection.features[4]"), "fields[4].message", containsString("114.85"));
        CLERK3.asks().get("/boundaries").then().body("items", empty());
    }

    @Test
    void whatIsNoGeometryIsRefusedByItsPlace() {
        for (Object coordinates : List.of("far away", List.of(1, 2), List.of(List.of(List.of(1, "two"))))) {
            Map<String, Object> odd =
                    Map.of("type", "Feature", "geometry", Map.of("type", "Polygon", "coordinates", coordinates));

            imports(CLERK3, pack(odd))
                    .then()
                    .statusCode(400)
                    .body("fields[0].name", containsString("collection.features[0].geometry"));
        }
    }

    @Test
    void referenceSystemsAreNeverMixed() {
        Map<String, Object> pack = pack(LAOQIAO);
        pack.put(
                "collection",
                Map.of(
                        "type", "FeatureCollection",
                        "crs", Map.of("type", "name", "properties", Map.of("name", "urn:ogc:def:crs:OGC:1.3:CRS84")),
                        "features", List.of(LAOQIAO)));
        imports(CLERK3, pack).then().statusCode(422).body("fields.rule", contains("other-system"));

        imports(CLERK3, pack(feature("411603", "淮阳区", square(114.8, 33.7))))
                .then()
                .statusCode(201);
        Map<String, Object> shifted = pack(LAOQIAO);
        shifted.put("system", "GCJ02");
        checks(CLERK3, shifted).then().body("warnings.rule", contains("county-in-other-system"));
    }

    @Test
    void outlinesBeyondTheCountyOrOverEachOtherDeserveALook() {
        imports(CLERK3, pack(feature("411603", "淮阳区", square(114.8, 33.7))))
                .then()
                .statusCode(201);

        checks(CLERK3, pack(LAOQIAO, feature("411603001202", "朱庄村", square(114.85, 33.7))))
                .then()
                .body("problems", empty(), "warnings.rule", contains("outside-county", "overlaps"))
                .body("warnings.name", contains("朱庄村", "劳桥村"));
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

    @Test
    void anOutlineStandsWhereItsAreaStands() {
        imports(CLERK3, pack(feature("411603002201", "李楼村", square(115.0, 33.7))))
                .then()
                .statusCode(201);

        TerritoryFixture.move(53, VILLAGE, "411603002201", "李楼村", in(TOWNSHIP, 32), in(STATION, 41));

        try {
            CHIEF41.asks().get("/boundaries").then().body("items.area", contains(53));
        } finally {
            TerritoryFixture.move(53, VILLAGE, "411603002201", "李楼村", in(TOWNSHIP, 32), in(STATION, 42));
        }
    }

    @Test
    void anOutlineGoesWithAnAreaThatCameInByMistake() {
        village(9001, 1, null);
        imports(CLERK3, pack(feature("411603001901", "误录村", square(115.0, 33.7))))
                .then()
                .statusCode(201);

        village(9001, 2, TerritoryFixture.SINCE);

        CLERK3.asks().get("/boundaries").then().body("items", empty());
        CLERK3.asks().get("/boundaries/9001").then().statusCode(404);
    }

    private static void village(int id, long version, LocalDate until) {
        TerritoryFixture.change(replica -> replica.apply(new AreaState(
                id,
                version,
                VILLAGE,
                "RURAL",
                List.of(new Dated("误录村", TerritoryFixture.SINCE, null)),
                List.of(new Dated("411603001901", TerritoryFixture.SINCE, null)),
                List.of(in(TOWNSHIP, 31), in(STATION, 41)),
                TerritoryFixture.SINCE,
                until)));
    }
}
