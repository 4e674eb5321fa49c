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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;

/** A committed workbook is taken back; what stands in the way of it is {@link HangingTest}. */
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
}
