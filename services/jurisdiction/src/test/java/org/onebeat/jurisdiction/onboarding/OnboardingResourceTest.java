package org.onebeat.jurisdiction.onboarding;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;
import org.onebeat.workbook.Layout;
import org.onebeat.workbook.Workbook;

@QuarkusTest
class OnboardingResourceTest extends JurisdictionTest {

    private static final Clerk CLERK2 = Clerk.of("clerk2");

    @Test
    void theTemplateIsAWorkbookWithNothingInIt() {
        byte[] template = CLERK2.asks()
                .get("/api/v1/jurisdiction/onboarding-template")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".xlsx"))
                .extract()
                .asByteArray();

        assertEquals(
                List.of(),
                Workbook.read(template, Layout.ONBOARDING, SheetKind.KEYS).findings());
    }

    @Test
    void whatIsNoWorkbookIsRefusedAndNothingKept() {
        Response refused = CLERK2.uploads("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

        refused.then().statusCode(422).body("code", is("workbook-not-readable"), "fields[0].name", is("workbook"));
        CLERK2.asks().get(Clerk.ONBOARDINGS).then().body("items", hasSize(0));
    }

    @Test
    void aWorkbookBeyondTwentyMegabytesIsTooLarge() {
        CLERK2.uploads(new byte[Workbook.LARGEST + 1]).then().statusCode(413);
    }

    @Test
    void anUploadWithoutAWorkbookOrAKeyIsMalformed() throws IOException {
        CLERK2.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("other", "text")
                .post(Clerk.ONBOARDINGS)
                .then()
                .statusCode(400)
                .body("code", is("workbook-missing"));
        CLERK2.asks()
                .multiPart("workbook", "a.xlsx", Clerk.workbook(Clerk.small("411602")))
                .post(Clerk.ONBOARDINGS)
                .then()
                .statusCode(400)
                .body("code", is("idempotency-key-missing"));
    }

    @Test
    void aCommitNeedsTheVersionThatWasSeen() throws IOException {
        Response uploaded = CLERK2.uploads(Clerk.workbook(Clerk.small("411602")));
        String commit = Clerk.ONBOARDINGS + "/" + uploaded.path("id") + "/commit";

        CLERK2.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .post(commit)
                .then()
                .statusCode(428);
        CLERK2.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"99\"")
                .post(commit)
                .then()
                .statusCode(412);
    }

    @Test
    void aWorkbookIsCommittedOnce() throws IOException {
        Response uploaded = CLERK2.uploads(Clerk.workbook(Clerk.small("411602")));
        Response committed = CLERK2.commits(uploaded);

        committed.then().statusCode(200).body("committedAt", notNullValue(), "problems", hasSize(0));
        CLERK2.commits(uploaded).then().statusCode(412);
        CLERK2.asks()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", committed.header("ETag"))
                .post(Clerk.ONBOARDINGS + "/" + uploaded.path("id") + "/commit")
                .then()
                .statusCode(409)
                .body("code", is("onboarding-committed"));
    }

    @Test
    void aRepeatedCallIsAnsweredAsTheFirst() throws IOException {
        byte[] workbook = Clerk.workbook(Clerk.small("411602"));
        String key = UUID.randomUUID().toString();

        Response first = CLERK2.uploads(workbook, key);
        Response second = CLERK2.uploads(workbook, key);

        second.then().statusCode(201).header("Idempotent-Replay", "true").body("id", is(first.<String>path("id")));
    }

    @Test
    void theSameBytesThatWaitAreCheckedAnew() throws IOException {
        byte[] workbook = Clerk.workbook(Clerk.small("411602"));
        String first = CLERK2.uploads(workbook).then().statusCode(201).extract().path("id");

        CLERK2.uploads(workbook).then().statusCode(200).body("id", is(first), "changes", is(3));

        CLERK2.asks().get(Clerk.ONBOARDINGS).then().body("items", hasSize(1), "items[0].problems", nullValue());
    }

    @Test
    void aWorkbookIsFoundByItsDigest() throws IOException {
        CLERK2.uploads(Clerk.workbook(Clerk.small("411602")));
        Response other = CLERK2.uploads(Clerk.workbook(Map.of("townships", List.of(List.of("411602901", "大镇")))));

        CLERK2.asks()
                .get(Clerk.ONBOARDINGS + "?digest=" + other.path("digest"))
                .then()
                .body("items.id", is(List.of(other.<String>path("id"))));
    }

    @Test
    void aColumnOutsideThePositiveListIsRefusedByName() throws IOException {
        Map<String, List<List<String>>> sheets = new HashMap<>(Clerk.small("411602"));
        byte[] workbook = Tampered.withHeading(Clerk.workbook(sheets), "名称", "身份证号");

        CLERK2.uploads(workbook)
                .then()
                .statusCode(201)
                .body("problems.rule", not(hasSize(0)), "problems[0].value", containsString("身份证号"));
    }

    @Test
    void manyProblemsComeInPages() throws IOException {
        List<List<String>> townships = new ArrayList<>();
        for (int number = 0; number < 450; number++) {
            townships.add(List.of("41160299", "镇" + number));
        }
        Response uploaded = CLERK2.uploads(Clerk.workbook(Map.of("townships", townships)));
        String problems = Clerk.ONBOARDINGS + "/" + uploaded.path("id") + "/problems?limit=200";
        uploaded.then().body("problemCount", is(450), "problems", hasSize(200));

        Response first = CLERK2.asks().get(problems);
        Response third = CLERK2.asks()
                .get(problems + "&cursor="
                        + CLERK2.asks()
                                .get(problems + "&cursor=" + first.path("next"))
                                .path("next"));

        third.then().body("items", hasSize(50), "items[49].row", is(451), "next", nullValue());
    }

    @Test
    void aLimitThatIsNoNumberIsNamed() throws IOException {
        Response uploaded = CLERK2.uploads(Clerk.workbook(Clerk.small("411602")));

        CLERK2.asks()
                .get(Clerk.ONBOARDINGS + "/" + uploaded.path("id") + "/problems?limit=many")
                .then()
                .statusCode(400)
                .body("code", is("parameter-invalid"), "fields[0].name", is("limit"))
                .body("fields[0].message", is("须为数字"));
        CLERK2.asks().get(Clerk.ONBOARDINGS + "/many").then().statusCode(404);
    }

    @Test
    void aRenamedVillageKeepsItsOldNameForYesterday() throws IOException {
        CLERK2.commits(CLERK2.uploads(Clerk.workbook(Clerk.small("411602"))));
        Map<String, List<List<String>>> renamed = new HashMap<>(Clerk.small("411602"));
        renamed.put("villages", List.of(List.of("411602900201", "新村", "URBAN", "小镇派出所")));

        CLERK2.commits(CLERK2.uploads(Clerk.workbook(renamed)))
                .then()
                .statusCode(200)
                .body("changes", is(1));

        CLERK2.areas("q=新村").then().body("items[0].version", is(2), "items[0].settlement", is("URBAN"));
        CLERK2.areas("q=小村").then().body("items", hasSize(0));
        assertEquals(
                2,
                Authority.count("select count(*) from area_name n join area on area.id = n.area_id"
                        + " where area.code = '411602900201'"));
    }
}
