package org.onebeat.personnel.onboarding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.service.time.CivilTime;

@QuarkusTest
class OnboardingProblemsTest extends PersonnelTest {

    @Test
    void everyProblemIsNamedBySheetRowColumnAndRule() {
        byte[] workbook = new Book()
                .person("A1", "甲", "城关派出所")
                .person("A1011", "乙", "没有派出所")
                .row("people", "A1012", "丙", "将军", "城关派出所", "12345")
                .person("A1013", "丁", "城关派出所")
                .person("a1013", "戊", "城关派出所")
                .row("people", 411603, "己", "辅警", "城关派出所", "")
                .posting("A9999", "包村辅警", "411603001201")
                .posting("A1013", "包村辅警", "没有村、城关派出所")
                .bytes();

        CLERK3.upload(workbook)
                .then()
                .statusCode(201)
                .body("state", equalTo("HAS_PROBLEMS"))
                .body("problemCount", equalTo(9))
                .body(
                        "problems.collect { [it.sheet, it.row, it.column, it.rule] }",
                        hasItems(
                                List.of("People", 2, "Service number", "service-number"),
                                List.of("People", 3, "Unit", "unknown-unit")))
                .body(
                        "problems.rule",
                        hasItems(
                                "unknown-category",
                                "telephone",
                                "doubled",
                                "code-as-number",
                                "unknown-person",
                                "unknown-area",
                                "area-kind"));
    }

    @Test
    void workbookWithProblemsIsNotCommitted() {
        JsonPath wrong =
                CLERK3.upload(new Book().person("A1021", "甲", "没有派出所").bytes()).jsonPath();

        CLERK3.commit(wrong.getString("id"), wrong.getLong("version"))
                .then()
                .statusCode(409)
                .body("code", equalTo("onboarding-has-problems"));
    }

    @Test
    void aRetiredWordStandsWhereItStoodAndIsChosenNoMore() {
        String word = "RANGER" + Somebody.fresh();
        String number = "R" + Somebody.fresh();
        ADMIN.post("/terms", Map.of("catalogue", "CATEGORY", "code", word, "zh", "护林员", "en", word))
                .then()
                .statusCode(201);
        CLERK3.enrol(new Book().row("people", number, "甲", word, "城关派出所", "").bytes());
        ADMIN.call()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("zh", "护林员", "en", word, "retiredFrom", CivilTime.today(Clock.systemUTC())))
                .put("/terms/CATEGORY/{code}", word)
                .then()
                .statusCode(200);

        CLERK3.upload(new Book()
                        .row("people", number, "甲", word, "城关派出所", "")
                        .row("people", "R" + Somebody.fresh(), "乙", word, "城关派出所", "")
                        .bytes())
                .then()
                .statusCode(201)
                .body("problems.row", contains(3))
                .body("problems.rule", contains("retired"));
    }

    @Test
    void problemsArePaged() {
        Book book = new Book();
        for (int i = 0; i < 5; i++) {
            book.person("B" + i, "甲", "城关派出所");
        }
        String id = CLERK3.upload(book.bytes()).path("id");
        String next = CLERK3.get("/onboardings/{id}/problems?limit=3", id)
                .then()
                .body("items.row", contains(2, 3, 4))
                .extract()
                .path("next");

        CLERK3.get("/onboardings/{id}/problems?limit=3&cursor=" + next, id)
                .then()
                .statusCode(200)
                .body("items.row", contains(5, 6))
                .body("next", equalTo(null));
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        CLERK3.upload("not a workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("workbook-not-readable"));
    }
}
