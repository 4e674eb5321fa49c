package org.onebeat.jurisdiction.onboarding;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;
import org.onebeat.territory.PersonState;
import org.onebeat.territory.PostingState;
import org.onebeat.territory.Replica;

@QuarkusTest
class UndoTest extends JurisdictionTest {

    private static final Clerk CLERK = Clerk.of("clerk2");
    private static final String BEGINNING = "2026-01-01";
    private static final String BELOW = "select count(*) from area where county_id = 2 and id <> 2";

    @Test
    void aCommittedWorkbookIsTakenBackAndComesInAgain() throws IOException {
        byte[] workbook = Clerk.workbook(Clerk.small("411602"));
        Response committed = CLERK.commits(CLERK.uploads(workbook));

        CLERK.undoes(committed).then().statusCode(200).body("state", is("UNDONE"), "undoneAt", notNullValue());

        assertEquals(0, Authority.count(BELOW));
        CLERK.areas("q=小村").then().body("items", hasSize(0));
        CLERK.commits(CLERK.uploads(workbook)).then().statusCode(200).body("changes", is(3));
    }

    @Test
    void whatWasTakenBackIsInForceOnNoDayForAnybody() throws IOException {
        Response committed = CLERK.commits(CLERK.uploads(Clerk.workbook(Clerk.small("411602"))));
        long village = village();

        CLERK.undoes(committed).then().statusCode(200);

        assertEquals(
                1,
                Authority.count(
                        "select count(*) from territory_area where valid_until = valid_from and id = " + village));
        assertEquals(0, Authority.count("select count(*) from territory_area_code where area_id = " + village));
    }

    @Test
    void whatTheWorkbookChangedIsAsBefore() throws IOException {
        CLERK.commits(CLERK.uploads(Clerk.workbook(Clerk.small("411602"))));
        Response renamed = CLERK.commits(CLERK.uploads(moved()));

        CLERK.undoes(renamed).then().statusCode(200);

        CLERK.areas("code=411602900201")
                .then()
                .body("items[0].name", is("小村"), "items[0].settlement", is("RURAL"))
                .body("items[0].station.name", is("小镇派出所"));
        CLERK.areas("q=大镇派出所").then().body("items", hasSize(0));
        assertEquals(0, Authority.count("select count(*) from area_name where value = '新村'"));
    }

    @Test
    void anAreasHistoryNamesTheWorkbooksThatAreStillInForce() throws IOException {
        CLERK.commits(CLERK.uploads(Clerk.workbook(Clerk.small("411602"))));
        Response renamed = CLERK.commits(CLERK.uploads(moved()));
        CLERK.history(village())
                .then()
                .body("changes.action", is(List.of("workbook-committed", "workbook-committed")))
                .body("changes[0].by", notNullValue(), "changes[0].reason", notNullValue());

        CLERK.undoes(renamed).then().statusCode(200);

        CLERK.history(village()).then().body("changes.size()", is(1));
    }

    @Test
    void workbooksAreTakenBackInReverse() throws IOException {
        Response first = CLERK.commits(CLERK.uploads(Clerk.workbook(Clerk.small("411602"))));
        Response second = CLERK.commits(CLERK.uploads(moved()));
        CLERK.undoes(first)
                .then()
                .statusCode(409)
                .body("code", is("onboarding-in-use"), "hanging.kind", hasItem("CHANGED_AREA"))
                .body("hanging[0].examples", hasItem("新村"));

        CLERK.undoes(second).then().statusCode(200);

        CLERK.undoes(first).then().statusCode(200);
        assertEquals(0, Authority.count(BELOW));
    }

    @Test
    void nothingIsTakenBackThatOthersStandOn() throws IOException {
        Response committed = CLERK.commits(CLERK.uploads(Clerk.workbook(Clerk.small("411602"))));
        CLERK.commits(CLERK.uploads(
                Clerk.workbook(Map.of("villages", List.of(List.of("411602900202", "别村", "RURAL", "411602900000"))))));

        CLERK.undoes(committed)
                .then()
                .statusCode(409)
                .body("hanging", hasSize(1), "hanging[0].kind", is("AREA_BELOW"), "hanging[0].examples[0]", is("别村"));
    }

    @Test
    void peopleComeBackFirst() throws IOException {
        Response committed = CLERK.commits(CLERK.uploads(Clerk.workbook(Clerk.small("411602"))));
        int village = (int) village();
        tell(village, null);
        CLERK.undoes(committed)
                .then()
                .statusCode(409)
                .body("hanging.kind", is(List.of("POSTING")), "hanging[0].count", is(1))
                .body("hanging[0].examples[0]", is("张三"));

        tell(village, Instant.parse("2026-01-01T00:00:00Z"));

        CLERK.undoes(committed).then().statusCode(200);
    }

    @Test
    void aPoliceRoomKeepsItsVillage() throws IOException {
        Response committed = CLERK.commits(CLERK.uploads(Clerk.workbook(Clerk.small("411602"))));
        CLERK.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "ROOM", "name", "小村警务室", "village", village(), "openedOn", "2026-01-01"))
                .post("/api/v1/jurisdiction/police-points")
                .then()
                .statusCode(201);

        CLERK.undoes(committed)
                .then()
                .statusCode(409)
                .body("hanging.kind", is(List.of("POLICE_POINT")), "hanging[0].examples[0]", is("小村警务室"));
    }

    @Test
    void aCountedVillageStays() throws IOException {
        Response committed = CLERK.commits(CLERK.uploads(Clerk.workbook(Clerk.small("411602"))));
        Authority.inside(
                () -> Authority.sql("insert into village_count (id, version, county_id, village_id, counted_on,"
                        + " households, people, source) values (uuidv7(), 0, 2, " + village()
                        + ", '2026-01-01', 300, 900, '年报')"));

        CLERK.undoes(committed).then().statusCode(409).body("hanging.kind", is(List.of("AREA_RECORD")));
    }

    @Test
    void aPatrolledVillageStays() throws IOException {
        Response committed = CLERK.commits(CLERK.uploads(Clerk.workbook(Clerk.small("411602"))));
        long village = village();
        Authority.inside(() -> {
            Authority.sql("insert into patrol_sector (id, version, county_id, code, name, opened_on)"
                    + " values (gen_random_uuid(), 0, 2, 'U-" + village + "', '巡区" + village + "', '2026-01-01')");
            Authority.sql("insert into patrol_arrangement (id, patrol_sector_id, valid_from) select gen_random_uuid(),"
                    + " id, opened_on from patrol_sector where code = 'U-" + village + "'");
            Authority.sql("insert into patrol_cover (arrangement_id, area_id) select arranged.id, " + village
                    + " from patrol_arrangement arranged join patrol_sector sector"
                    + " on sector.id = arranged.patrol_sector_id where sector.code = 'U-" + village + "'");
        });

        CLERK.undoes(committed).then().statusCode(409).body("hanging.kind", is(List.of("AREA_RECORD")));
    }

    @Test
    void onlyWhatWasCommittedIsTakenBackOnceAndByWhoSawIt() throws IOException {
        Response uploaded = CLERK.uploads(Clerk.workbook(Clerk.small("411602")));
        CLERK.undoes(uploaded).then().statusCode(409).body("code", is("onboarding-not-committed"));
        Response committed = CLERK.commits(uploaded);
        Clerk.of("clerk3").undoes(committed).then().statusCode(404);

        Response undone = CLERK.undoes(committed);

        CLERK.undoes(committed).then().statusCode(412);
        CLERK.undoes(undone).then().statusCode(409).body("code", is("onboarding-not-committed"));
    }

    @Test
    void whatWasCommittedBeforeDeedsWereKeptIsNotTakenBack() throws IOException {
        Response committed = CLERK.commits(CLERK.uploads(Clerk.workbook(Clerk.small("411602"))));
        Authority.inside(() -> Authority.sql("delete from onboarding_deed"));

        CLERK.undoes(committed).then().statusCode(409).body("code", is("onboarding-without-deeds"));
    }

    @Test
    void theGridsOfAVillageMoveWithItAndBack() throws IOException {
        CLERK.commits(CLERK.uploads(Clerk.workbook(Clerk.small("411602"))));
        CLERK.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "kind",
                        "GRID",
                        "code",
                        "411602900201001",
                        "name",
                        "一网格",
                        "parents",
                        List.of(village()),
                        "from",
                        BEGINNING))
                .post("/api/v1/jurisdiction/areas")
                .then()
                .statusCode(201);
        Response changed = CLERK.commits(CLERK.uploads(moved()));
        CLERK.areas("code=411602900201001").then().body("items[0].station.name", is("大镇派出所"));

        CLERK.undoes(changed).then().statusCode(200);

        CLERK.areas("code=411602900201001").then().body("items[0].station.name", is("小镇派出所"));
    }

    private static byte[] moved() throws IOException {
        Map<String, List<List<String>>> sheets = new HashMap<>();
        sheets.put("stations", List.of(List.of("411602910000", "大镇派出所")));
        sheets.put("villages", List.of(List.of("411602900201", "新村", "URBAN", "大镇派出所")));
        return Clerk.workbook(sheets);
    }

    private static long village() {
        return Authority.count("select id from area where code = '411602900201'");
    }

    /** Personnel tells of somebody who serves the village; until when they began, it is as if they never had. */
    private static void tell(int village, Instant until) {
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        long version = until == null ? 1 : 2;
        Authority.inside(() -> {
            Replica replica = Authority.bean(Replica.class);
            replica.apply(new PersonState(
                    7001, version, false, "Z7001", "z7001", "张三", "AUXILIARY", 2, LocalDate.of(2026, 1, 1), null));
            replica.apply(new PostingState(
                    7001,
                    version,
                    7001,
                    "AUXILIARY",
                    true,
                    false,
                    List.of(new PostingState.Span(Set.of(village), from, until))));
        });
    }
}
