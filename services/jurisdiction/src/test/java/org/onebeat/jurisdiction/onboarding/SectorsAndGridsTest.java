package org.onebeat.jurisdiction.onboarding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;
import org.onebeat.service.time.CivilTime;

@QuarkusTest
class SectorsAndGridsTest extends JurisdictionTest {

    private static final Clerk CLERK = Clerk.of("clerk2");
    private static final String VILLAGE = "code=411602900201";
    private static final String GRID = "code=411602900201001";

    @Test
    void sectorsAndGridsComeInWithTheirVillage() throws IOException {
        Response committed = CLERK.commits(CLERK.uploads(whole()));

        committed
                .then()
                .statusCode(200)
                .body(
                        "changes",
                        is(6),
                        "sheets.sheet",
                        contains("townships", "stations", "sectors", "villages", "grids"));
        CLERK.areas(VILLAGE).then().body("items[0].sector.name", is("一片区"));
        CLERK.areas(GRID).then().body("items[0].sector.name", is("一片区"), "items[0].station.name", is("小镇派出所"));
    }

    @Test
    void theSameAgainChangesNothing() throws IOException {
        CLERK.commits(CLERK.uploads(whole()));

        CLERK.uploads(whole())
                .then()
                .body("state", is("READY"), "changes", is(0), "sheets.unchanged", contains(1, 1, 2, 1, 1));
    }

    @Test
    void aVillageChangesItsSectorAndAnEmptyCellLeavesItThere() throws IOException {
        CLERK.commits(CLERK.uploads(whole()));
        CLERK.commits(CLERK.uploads(village("小镇派出所", "41160290000002"))).then().body("changes", is(1));

        CLERK.uploads(village("小镇派出所", "")).then().body("changes", is(0));

        CLERK.areas(VILLAGE).then().body("items[0].sector.name", is("二片区"));
        CLERK.areas(GRID).then().body("items[0].sector.name", is("二片区"));
    }

    @Test
    void whoeverGoesToAnotherStationLeavesTheSectorAndIsBackInItAfterUndo() throws IOException {
        CLERK.commits(CLERK.uploads(whole()));
        Map<String, List<List<String>>> sheets = new HashMap<>();
        sheets.put("stations", List.of(List.of("411602910000", "大镇派出所")));
        sheets.put("villages", List.of(List.of("411602900201", "小村", "RURAL", "大镇派出所")));
        Response moved = CLERK.commits(CLERK.uploads(Clerk.workbook(sheets)));
        CLERK.areas(VILLAGE).then().body("items[0].sector", nullValue(), "items[0].station.name", is("大镇派出所"));

        CLERK.undoes(moved).then().statusCode(200);

        CLERK.areas(VILLAGE).then().body("items[0].sector.name", is("一片区"), "items[0].station.name", is("小镇派出所"));
        CLERK.areas(GRID).then().body("items[0].sector.name", is("一片区"));
        assertEquals(
                3,
                Authority.count("select count(*) from area_membership m join area on area.id = m.area_id"
                        + " where area.code = '411602900201'"));
    }

    @Test
    void aVillageThatWasInNoSectorIsInNoneAfterUndo() throws IOException {
        CLERK.commits(CLERK.uploads(Clerk.workbook(Clerk.small("411602"))));
        Response committed = CLERK.commits(CLERK.uploads(whole()));
        committed.then().body("changes", is(4));

        CLERK.undoes(committed).then().statusCode(200);

        CLERK.areas(VILLAGE).then().body("items[0].sector", nullValue(), "items[0].name", is("小村"));
        assertEquals(0, Authority.count("select count(*) from area where kind in ('SECTOR', 'GRID')"));
    }

    @Test
    void whatReferencesNothingIsNamedWithTheNearestName() throws IOException {
        Map<String, List<List<String>>> sheets = new HashMap<>(Clerk.small("411602"));
        sheets.put("sectors", List.of(List.of("41160290000001", "城东一片区", ""), List.of("41160299000001", "某片区", "")));
        sheets.put("villages", List.of(List.of("411602900201", "小村", "RURAL", "小镇派出所", "城东二片区")));
        sheets.put("grids", List.of(List.of("411602900202001", "一网格", "小村"), List.of("411602900203001", "二网格", "")));

        CLERK.uploads(Clerk.workbook(sheets))
                .then()
                .body(
                        "problems.rule",
                        contains(
                                "unknown-station-of-code",
                                "unknown-sector-near",
                                "grid-code-of-village",
                                "unknown-village-of-code"))
                .body("problems[1].message", is("该派出所没有片区“城东二片区”，是否为“城东一片区”？"));
    }

    @Test
    void aSectorStaysWithItsStation() throws IOException {
        CLERK.commits(CLERK.uploads(whole()));
        Map<String, List<List<String>>> sheets = new HashMap<>();
        sheets.put("stations", List.of(List.of("411602910000", "大镇派出所")));
        sheets.put("sectors", List.of(List.of("41160290000001", "一片区", "大镇派出所")));

        CLERK.uploads(Clerk.workbook(sheets)).then().body("problems.rule", contains("stands-elsewhere"));
    }

    @Test
    void whatStandsInAYoungerStationBeginsWithIt() throws IOException {
        LocalDate day = LocalDate.now(CivilTime.ZONE).plusDays(40);
        CLERK.commits(CLERK.uploads(Clerk.workbook(Clerk.small("411602"))));
        founds("411602920000", "新镇派出所", LocalDate.of(2026, 3, 1));
        founds("411602930000", "未来派出所", day);
        Map<String, List<List<String>>> sheets = new HashMap<>();
        sheets.put(
                "villages",
                List.of(
                        List.of("411602900202", "新村", "RURAL", "新镇派出所"),
                        List.of("411602900203", "未来村", "RURAL", "未来派出所")));
        byte[] workbook = Clerk.workbook(sheets);

        CLERK.commits(CLERK.uploads(workbook)).then().statusCode(200).body("changes", is(2));

        CLERK.areas("code=411602900202").then().body("items[0].from", is("2026-03-01"));
        CLERK.areas("code=411602900203&standing=PLANNED")
                .then()
                .body("items", hasSize(1), "items[0].from", is("" + day));
        CLERK.uploads(workbook).then().body("state", is("READY"), "changes", is(0));
    }

    @Test
    void whatIsThereMovesIntoNothingThatIsYetToCome() throws IOException {
        LocalDate day = LocalDate.now(CivilTime.ZONE).plusDays(40);
        CLERK.commits(CLERK.uploads(Clerk.workbook(Clerk.small("411602"))));
        founds("411602930000", "未来派出所", day);

        CLERK.uploads(village("未来派出所", ""))
                .then()
                .body(
                        "problems.rule",
                        contains("parent-not-yet"),
                        "problems[0].message",
                        is("“未来派出所”自 " + day + " 起才启用；请在“辖区”页面按日期调整。"));
    }

    private static byte[] whole() throws IOException {
        Map<String, List<List<String>>> sheets = new HashMap<>(Clerk.small("411602"));
        sheets.put("sectors", List.of(List.of("41160290000001", "一片区", ""), List.of("41160290000002", "二片区", "小镇派出所")));
        sheets.put("villages", List.of(List.of("411602900201", "小村", "RURAL", "小镇派出所", "一片区")));
        sheets.put("grids", List.of(List.of("411602900201001", "一网格", "")));
        return Clerk.workbook(sheets);
    }

    private static byte[] village(String station, String sector) throws IOException {
        return Clerk.workbook(Map.of("villages", List.of(List.of("411602900201", "小村", "RURAL", station, sector))));
    }

    private static void founds(String code, String name, LocalDate from) {
        CLERK.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "STATION", "code", code, "name", name, "parents", List.of(2), "from", "" + from))
                .post("/api/v1/jurisdiction/areas")
                .then()
                .statusCode(201);
    }
}
