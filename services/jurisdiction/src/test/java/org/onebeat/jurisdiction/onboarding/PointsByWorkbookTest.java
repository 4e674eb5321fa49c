package org.onebeat.jurisdiction.onboarding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;

@QuarkusTest
class PointsByWorkbookTest extends JurisdictionTest {

    private static final Clerk CLERK = Clerk.of("clerk2");
    private static final String POINTS = "/api/v1/jurisdiction/police-points";
    private static final List<String> ROOM = List.of("警务室", "小村警务室", "小村", "小村、邻村", "2024-05-01");
    private static final List<String> WORKSTATION =
            List.of("VILLAGE_WORKSTATION", "邻村工作站", "411602900202", "", "2025-01-01");

    @BeforeEach
    void clearAway() {
        Authority.inside(
                () -> List.of("police_point_fact", "police_point_service", "police_point_equipment", "police_point")
                        .forEach(table -> Authority.sql("delete from " + table)));
    }

    @Test
    void roomsAndWorkstationsComeInWithTheirVillages() throws IOException {
        Response committed = CLERK.commits(CLERK.uploads(book(ROOM, WORKSTATION)));

        committed.then().statusCode(200).body("changes", is(7), "sheets.added", contains(1, 1, 3, 2));
        CLERK.asks()
                .get(POINTS + "?sort=name")
                .then()
                .body("items.name", contains("小村警务室", "邻村工作站"), "items.villages", contains(2, 1))
                .body("items.kind", contains("ROOM", "VILLAGE_WORKSTATION"))
                .body("items.openedOn", contains("2024-05-01", "2025-01-01"));
        CLERK.asks()
                .get("/api/v1/jurisdiction/police-point-figures?from=2024-01-01&until=2024-12-31")
                .then()
                .body("kinds.find { it.kind == 'ROOM' }.opened", is(1));
    }

    @Test
    void theSameAgainChangesNothing() throws IOException {
        CLERK.commits(CLERK.uploads(book(ROOM, WORKSTATION)));

        Response again = CLERK.uploads(book(ROOM, WORKSTATION));

        again.then().body("state", is("READY"), "changes", is(0), "sheets.unchanged", contains(1, 1, 3, 2));
        CLERK.commits(again).then().statusCode(200).body("changes", is(0));
    }

    @Test
    void whatARoomServesChangesAndIsAsBeforeAfterUndo() throws IOException {
        CLERK.commits(CLERK.uploads(book(ROOM)));
        Response changed = CLERK.commits(CLERK.uploads(book(List.of("警务室", "小村警务室", "小村", "小村", "2024-05-01"))));
        changed.then().body("changes", is(1));
        CLERK.asks().get(POINTS).then().body("items[0].villages", is(1));

        CLERK.undoes(changed).then().statusCode(200);

        CLERK.asks().get(POINTS).then().body("items[0].villages", is(2));
    }

    @Test
    void roomsAreTakenBackWithTheirVillagesAndInReverse() throws IOException {
        Response first = CLERK.commits(CLERK.uploads(book(ROOM, WORKSTATION)));
        Response second = CLERK.commits(CLERK.uploads(book(List.of("警务室", "小村警务室", "小村", "小村", "2024-05-01"))));
        CLERK.undoes(first).then().statusCode(409).body("hanging.kind", is(List.of("CHANGED_POINT")));
        CLERK.undoes(second).then().statusCode(200);

        CLERK.undoes(first).then().statusCode(200);

        CLERK.asks().get(POINTS).then().body("items", hasSize(0));
        assertEquals(0, Authority.count("select count(*) from police_point_fact"));
        assertEquals(0, Authority.count("select count(*) from area where kind = 'VILLAGE' and county_id = 2"));
    }

    @Test
    void aVillagePassesFromRoomToRoomAndBackWhicheverIsOlder() throws IOException {
        List<String> later = List.of("警务室", "邻村警务室", "邻村", "邻村", "2025-05-01");
        List<String> first = List.of("警务室", "小村警务室", "小村", "小村、远村", "2024-05-01");
        CLERK.commits(CLERK.uploads(book(later, first))).then().statusCode(200);
        Response passed = CLERK.commits(CLERK.uploads(book(
                List.of("警务室", "邻村警务室", "邻村", "邻村、远村", "2025-05-01"),
                List.of("警务室", "小村警务室", "小村", "小村", "2024-05-01"))));
        passed.then().statusCode(200).body("changes", is(2));
        CLERK.asks().get(POINTS + "?sort=name").then().body("items.villages", contains(1, 2));

        CLERK.undoes(passed).then().statusCode(200);

        CLERK.asks().get(POINTS + "?sort=name").then().body("items.villages", contains(2, 1));
    }

    @Test
    void aRoomThatWasUpgradedSinceStays() throws IOException {
        Response committed = CLERK.commits(CLERK.uploads(book(ROOM)));
        Response point = CLERK.asks().get(POINTS);
        CLERK.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"" + point.path("items[0].version") + "\"")
                .contentType(ContentType.JSON)
                .body(Map.of("on", "2026-01-01", "note", "扩建"))
                .post(POINTS + "/" + point.path("items[0].id") + "/upgrades")
                .then()
                .statusCode(200);

        CLERK.undoes(committed)
                .then()
                .statusCode(409)
                .body("hanging.kind", hasItem("CHANGED_POINT"), "hanging[0].examples", hasItem("小村警务室"));
    }

    @Test
    void aRoomGoesWithItsVillageToAnotherStationAndBack() throws IOException {
        CLERK.commits(CLERK.uploads(book(ROOM)));
        Map<String, List<List<String>>> sheets = new HashMap<>();
        sheets.put("stations", List.of(List.of("411602910000", "大镇派出所")));
        sheets.put(
                "villages",
                List.of(
                        List.of("411602900201", "小村", "RURAL", "大镇派出所"),
                        List.of("411602900202", "邻村", "RURAL", "大镇派出所")));
        sheets.put("policePoints", List.of(ROOM));
        Response moved = CLERK.commits(CLERK.uploads(Clerk.workbook(sheets)));
        moved.then().statusCode(200).body("sheets[2].unchanged", is(1));
        CLERK.asks().get(POINTS).then().body("items[0].station.name", is("大镇派出所"));

        CLERK.undoes(moved).then().statusCode(200);

        CLERK.asks().get(POINTS).then().body("items[0].station.name", is("小镇派出所"));
    }

    @Test
    void whatServesTheHeirOfAVillageSinceIsNotTakenBack() throws IOException {
        CLERK.commits(CLERK.uploads(book()));
        Response served = CLERK.commits(CLERK.uploads(book(List.of("警务室", "甲", "小村", "小村、邻村", "2024-05-01"))));
        long into = Authority.count("select id from area where code = '411602900203'");
        CLERK.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .header(
                        "If-Match",
                        CLERK.asks().get("/api/v1/jurisdiction/areas/" + into).header("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "areas",
                        List.of(Authority.count("select id from area where code = '411602900202'")),
                        "into",
                        into,
                        "reason",
                        "合村并居"))
                .post("/api/v1/jurisdiction/mergers")
                .then()
                .statusCode(200);

        CLERK.undoes(served).then().statusCode(409).body("hanging.kind", contains("CHANGED_POINT"));
    }

    @Test
    void everyMistakeIsNamed() throws IOException {
        CLERK.commits(CLERK.uploads(book(ROOM)));

        CLERK.uploads(book(
                        List.of("岗亭", "甲", "小村", "", "2024-05-01"),
                        List.of("警务室", "乙", "小屯", "", "2024-05-01"),
                        List.of("警务室", "丙", "邻村", "", "2999-01-01"),
                        List.of("警务室", "丁", "邻村", "", "2024-05-01"),
                        List.of("警务工作站", "小村警务室", "邻村", "", "2024-05-02"),
                        List.of("STREET_POST", "小村警务室", "邻村", "", "2024-05-02")))
                .then()
                .body("problems.row", contains(2, 3, 4, 5, 6, 7, 7, 7))
                .body(
                        "problems.rule",
                        contains(
                                "unknown-point-kind",
                                "unknown-served",
                                "lies-in-future",
                                "village-has-room",
                                "unknown-point-kind",
                                "point-kind-differs",
                                "point-village-differs",
                                "point-opened-differs"));
    }

    @Test
    void twoRoomsOfOneWorkbookDoNotServeOneVillage() throws IOException {
        CLERK.uploads(book(
                        List.of("警务室", "甲", "小村", "小村、邻村", "2024-05-01"), List.of("警务室", "乙", "邻村", "", "2024-06-01")))
                .then()
                .body("problems.rule", contains("village-has-room"))
                .body("problems[0].message", is("村社区 411602900202 已由“甲”服务；一个村社区同一时间只有一个警务室。"));
    }

    @SafeVarargs
    private static byte[] book(List<String>... points) throws IOException {
        Map<String, List<List<String>>> sheets = new HashMap<>(Clerk.small("411602"));
        sheets.put(
                "villages",
                List.of(
                        List.of("411602900201", "小村", "RURAL", "小镇派出所"),
                        List.of("411602900202", "邻村", "RURAL", "小镇派出所"),
                        List.of("411602900203", "远村", "RURAL", "小镇派出所")));
        sheets.put("policePoints", Stream.of(points).toList());
        return Clerk.workbook(sheets);
    }
}
