package org.onebeat.cases.likeness;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.territory.Role;

/** Whether it has been reported before: each test tells its matter in words of its own. */
@QuarkusTest
class LikelyTest extends CaseTest {

    private static final Desk ADMIN = new Desk("admin", Role.CITY_ADMIN);

    private String matter;

    @BeforeEach
    void aMatterThatNobodyElseReports() {
        matter = "幼儿园门口" + UUID.randomUUID().toString().substring(0, 13);
    }

    @Test
    void aReportInSimilarWordsIsShownBeforeItIsSaved() {
        String id = told(matter + "接送争道");
        asked(Desk.AUX51, Map.of("words", "争道吵架，" + matter))
                .body("items[0].dispute.id", equalTo(id))
                .body("items[0].dispute.village.name", equalTo("劳桥村"))
                .body("items[0].alike", greaterThan(50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"village=52", "category=LABOUR", "words=工地欠薪三个月未发", "words=幼"})
    void whatIsElsewhereOrAnotherMatterIsNot(String other) {
        String id = told(matter);
        asked(Desk.AUX51, Map.of(other.split("=")[0], other.split("=")[1])).body("items.dispute.id", not(hasItem(id)));
    }

    @Test
    void whatWasFoundLongBeforeOrAfterIsNot() {
        String id = told(matter);
        Instant now = Instant.now();
        asked(Desk.AUX51, Map.of("occurred", now.minus(Duration.ofDays(13)).toString()))
                .body("items.dispute.id", hasItem(id));
        asked(Desk.AUX51, Map.of("occurred", now.minus(Duration.ofDays(15)).toString()))
                .body("items.dispute.id", not(hasItem(id)));
        asked(Desk.AUX51, Map.of("occurred", now.plus(Duration.ofDays(15)).toString()))
                .body("items.dispute.id", not(hasItem(id)));
    }

    @Test
    void aFileShowsWhatIsPerhapsTheSameButNotItself() {
        String first = told(matter);
        String second = told(matter + "争道");
        Desk.AUX51
                .call()
                .get("/disputes/{id}/likely", second)
                .then()
                .statusCode(200)
                .body("items.dispute.id", hasItem(first))
                .body("items.dispute.id", not(hasItem(second)));
        Desk.AUX51.take(first, "withdrawal").then().statusCode(200);
        Desk.AUX51.call().get("/disputes/{id}/likely", second).then().body("items.dispute.id", not(hasItem(first)));
    }

    @Test
    void nobodyIsShownWhatIsNotTheirs() {
        String id = told(matter);
        asked(Desk.AUX53, Map.of()).body("items", hasSize(0));
        asked(Desk.CLERK2, Map.of()).body("items", hasSize(0));
        Desk.AUX53.call().get("/disputes/{id}/likely", id).then().statusCode(404);
        new Desk("nobody", Role.STATION_CHIEF)
                .call()
                .get("/disputes/likely")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"village, not-null", "category, not-blank", "words, not-blank"})
    void whatIsMissingIsNamed(String field, String rule) {
        Map<String, Object> asked = new HashMap<>(Map.of("village", 51, "category", "CAMPUS", "words", matter));
        asked.remove(field);
        Desk.AUX51
                .call()
                .queryParams(asked)
                .get("/disputes/likely")
                .then()
                .statusCode(400)
                .body("fields[0].name", equalTo(field))
                .body("fields[0].rule", equalTo(rule));
    }

    @Test
    void theCitySetsHowAlikeFromADayOn() {
        String day = LocalDate.now().plusDays(400).toString();
        Map<String, Object> rule = Map.of("from", day, "days", 30, "percent", 40);
        ADMIN.posting(rule).post("/likeness-rules").then().statusCode(201);
        ADMIN.posting(rule).post("/likeness-rules").then().statusCode(409);
        ADMIN.posting(Map.of("from", "2020-01-02", "days", 30, "percent", 40))
                .post("/likeness-rules")
                .then()
                .statusCode(422)
                .body("code", equalTo("rule-in-past"));
        Desk.CHIEF41.posting(rule).post("/likeness-rules").then().statusCode(403);
        Desk.CHIEF41
                .call()
                .get("/likeness-rules")
                .then()
                .body("items.find { it.from == '2020-01-01' }.days", equalTo(14))
                .body("items[0].percent", equalTo(40));
    }

    private static String told(String summary) {
        Map<String, Object> report = Desk.matterIn(51);
        report.put("category", "CAMPUS");
        report.put("summary", summary);
        return Desk.AUX51.report(report).then().statusCode(201).extract().path("id");
    }

    private ValidatableResponse asked(Desk desk, Map<String, ?> other) {
        Map<String, Object> asked = new HashMap<>(Map.of("village", 51, "category", "CAMPUS", "words", matter));
        asked.putAll(other);
        return desk.call().queryParams(asked).get("/disputes/likely").then().statusCode(200);
    }
}
