package org.onebeat.cases.catalogue;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;

@QuarkusTest
class TermTest extends CaseTest {

    private static final Desk ADMIN = new Desk("admin", Role.CITY_ADMIN);
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    @Test
    void aWordIsAddedChosenRetiredAndOfferedAgain() {
        add("DISPUTE_CATEGORY", "TOURISM", null).then().statusCode(201).body("needed", equalTo(false));
        add("DISPUTE_CATEGORY", "TOURISM", null).then().statusCode(409).body("code", equalTo("code-taken"));
        report("TOURISM").then().statusCode(201);

        correct("DISPUTE_CATEGORY/TOURISM", 0, TODAY, null)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));

        report("TOURISM")
                .then()
                .statusCode(422)
                .body("code", equalTo("retired-term"))
                .body("fields[0].name", equalTo("category"));
        Desk.AUX51
                .call()
                .get("/catalogues")
                .then()
                .body("categories.find { it.code == 'TOURISM' }.retiredFrom", equalTo(TODAY.toString()))
                .body("categories[0].retiredFrom", nullValue());
        correct("DISPUTE_CATEGORY/TOURISM", 0, null, null).then().statusCode(412);
        correct("DISPUTE_CATEGORY/TOURISM", 1, null, null).then().statusCode(200);
        report("TOURISM").then().statusCode(201);
    }

    @Test
    void anAgencySaysInHowManyWorkingDaysItAnswers() {
        add("PARTNER_AGENCY", "WATER", null).then().statusCode(422).body("code", equalTo("answer-days"));
        add("DISPUTE_SOURCE", "LETTER", 3).then().statusCode(422).body("fields[0].name", equalTo("answerDays"));
        add("PARTNER_AGENCY", "WATER", 10).then().statusCode(201).body("answerDays", equalTo(10));
        correct("PARTNER_AGENCY/WATER", 0, null, 20).then().statusCode(200).body("answerDays", equalTo(20));
    }

    @Test
    void whatARuleGoesByAndWhatIsOverStays() {
        correct("DISPUTE_CATEGORY/OTHER", 0, TODAY, null).then().statusCode(409).body("code", equalTo("term-needed"));
        correct("DISPUTE_CATEGORY/DEBT", 0, TODAY.minusDays(1), null)
                .then()
                .statusCode(422)
                .body("code", equalTo("rule-in-past"));
        correct("DISPUTE_CATEGORY/UNHEARD", 0, null, null).then().statusCode(404);
    }

    @Test
    void everybodyReadsAndOnlyTheCityWrites() {
        Desk.CLERK3
                .call()
                .queryParam("catalogue", "DISPUTE_SOURCE")
                .get("/terms")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("SWEEP", "HOTLINE"));
        Desk.CLERK3
                .posting(word("DISPUTE_CATEGORY", "TOURISM2", null))
                .post("/terms")
                .then()
                .statusCode(403);
        ADMIN.posting(word("DISPUTE_CATEGORY", "lower", null))
                .post("/terms")
                .then()
                .statusCode(400);
    }

    private static Response report(String category) {
        Map<String, Object> matter = Desk.matterIn(51);
        matter.put("category", category);
        return Desk.AUX51.report(matter);
    }

    private static Response add(String catalogue, String code, Integer answerDays) {
        return ADMIN.posting(word(catalogue, code, answerDays)).post("/terms");
    }

    private static Map<String, Object> word(String catalogue, String code, Integer answerDays) {
        Map<String, Object> word = new HashMap<>(Map.of("catalogue", catalogue, "code", code, "zh", "新词", "en", "New"));
        word.put("answerDays", answerDays);
        return word;
    }

    private static Response correct(String word, int version, LocalDate retiredFrom, Integer answerDays) {
        Map<String, Object> form = new HashMap<>(Map.of("zh", "改名", "en", "Renamed"));
        form.put("retiredFrom", retiredFrom == null ? null : retiredFrom.toString());
        form.put("answerDays", answerDays);
        return ADMIN.call()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(form)
                .put("/terms/" + word);
    }
}
