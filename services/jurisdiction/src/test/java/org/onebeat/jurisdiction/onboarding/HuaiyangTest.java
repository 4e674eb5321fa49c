package org.onebeat.jurisdiction.onboarding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.onebeat.jurisdiction.Authority;
import org.onebeat.jurisdiction.JurisdictionTest;

@QuarkusTest
class HuaiyangTest extends JurisdictionTest {

    private final Clerk clerk = Clerk.of("clerk3");

    @Test
    void aCountyComesInByOneWorkbook() throws IOException {
        Response uploaded = clerk.uploads(Clerk.sample("411603"));
        uploaded.then().statusCode(201).body("state", is("READY"), "changes", is(515), "problemCount", is(0));
        assertEquals(0, Authority.count("select count(*) from area where kind = 'VILLAGE'"));

        Response committed = clerk.commits(uploaded);

        committed.then().statusCode(200).body("state", is("COMMITTED"), "changes", is(515));
        assertEquals(475, Authority.count("select count(*) from area where kind = 'VILLAGE'"));
        clerk.areas("q=劳桥&kind=VILLAGE")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("411603001200"), "items[0].station.name", equalTo("柳湖派出所"));
    }

    @Test
    void theSameWorkbookAgainChangesNothing() throws IOException {
        byte[] workbook = Clerk.sample("411603");
        clerk.commits(clerk.uploads(workbook)).then().statusCode(200);
        long events = Authority.count("select sum(sequence) from area");

        Response again = clerk.uploads(workbook);

        again.then().statusCode(201).body("state", is("READY"), "changes", is(0));
        clerk.commits(again).then().statusCode(200).body("changes", is(0));
        assertEquals(events, Authority.count("select sum(sequence) from area"));
    }

    @Test
    void mistakesAreToldBySheetRowColumnAndRule() throws IOException {
        Response uploaded = clerk.uploads(Clerk.bytes(Clerk.sampleOf("411603").withMistakes()));

        uploaded.then()
                .statusCode(201)
                .body(
                        "state", is("HAS_PROBLEMS"),
                        "problems.rule",
                                contains(
                                        "code-as-number",
                                        "code-format-villages",
                                        "duplicate-code",
                                        "required",
                                        "unknown-choice",
                                        "unknown-station-near",
                                        "other-county"),
                        "problems.row", contains(4, 7, 10, 13, 16, 19, 22),
                        "problems.sheet", everyItem(is("村社区")),
                        "problems[5].column", is("所属派出所"),
                        "problems[5].message", is("本区县没有派出所“柳胡派出所”，是否为“柳湖派出所”？"));
        assertEquals(0, Authority.count("select count(*) from area where kind = 'VILLAGE'"));
    }
}
