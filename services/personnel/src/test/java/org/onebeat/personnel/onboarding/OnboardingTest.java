package org.onebeat.personnel.onboarding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Village;
import org.onebeat.territory.Role;

@QuarkusTest
class OnboardingTest extends PersonnelTest {

    @Test
    void bringsPeopleAndTheirPostings() {
        Village village = Village.fresh();
        byte[] workbook = new Book()
                .person("A1001", "李大明", "城关派出所")
                .posting("A1001", "包村辅警", village.name())
                .bytes();

        JsonPath done = CLERK3.enrol(workbook);

        assertEquals("COMMITTED", done.getString("state"));
        CLERK3.get("/postings?area=" + village.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].person.displayName", equalTo("李大明"))
                .body("items[0].function", equalTo("AUXILIARY"))
                .body("items[0].main", equalTo(true))
                .body("items[0].areas.code", contains(village.code()));
    }

    @Test
    void sameAgainChangesNothing() {
        Village village = Village.fresh();
        byte[] workbook = new Book()
                .person("A1002", "李二明", "411603410000")
                .posting("A1002", "AUXILIARY", village.code())
                .bytes();
        CLERK3.enrol(workbook);

        JsonPath again = CLERK3.enrol(workbook);

        assertEquals(0, again.getInt("changes"));
        assertEquals(List.of(1, 1), again.getList("sheets.unchanged"));
    }

    @Test
    void sameBytesBeforeTheCommitAreTheSameOnboarding() {
        byte[] workbook = new Book().person("A1003", "李三明", "城关派出所").bytes();
        int first = CLERK3.upload(workbook).then().statusCode(201).extract().path("id");

        CLERK3.upload(workbook).then().statusCode(200).body("id", equalTo(first));
    }

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

        CLERK3.commit(wrong.getInt("id"), wrong.getLong("version"))
                .then()
                .statusCode(409)
                .body("code", equalTo("onboarding-has-problems"));
    }

    @Test
    void problemsArePaged() {
        Book book = new Book();
        for (int i = 0; i < 5; i++) {
            book.person("B" + i, "甲", "城关派出所");
        }
        int id = CLERK3.upload(book.bytes()).path("id");
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
    void anotherCountysAreasAreUnknown() {
        byte[] workbook = new Book()
                .person("A1031", "甲", "七一路派出所")
                .person("A1032", "乙", "城关派出所")
                .posting("A1032", "包村辅警", "411602001001")
                .bytes();

        CLERK3.upload(workbook).then().body("problems.rule", contains("unknown-unit", "unknown-area"));
    }

    @Test
    void anotherCountysPeopleStayUntouched() {
        CLERK2.enrol(new Book().person("A1041", "外人", "七一路派出所").bytes());

        CLERK3.upload(new Book().person("A1041", "改名", "城关派出所").bytes())
                .then()
                .body("problems.rule", contains("service-number-taken"));
    }

    @Test
    void anotherCountysOnboardingIsNotFound() {
        JsonPath theirs =
                CLERK2.upload(new Book().person("A1051", "甲", "七一路派出所").bytes()).jsonPath();

        CLERK3.commit(theirs.getInt("id"), theirs.getLong("version")).then().statusCode(404);
        CLERK3.get("/onboardings/{id}", theirs.getInt("id")).then().statusCode(404);
    }

    @Test
    void clerkCannotGiveFunctionsAboveTheOwn() {
        byte[] workbook = new Book()
                .person("A1061", "甲", "411603")
                .posting("A1061", "县区管理员", "411603")
                .posting("A1061", "市级管理员", "411600")
                .posting("A1061", "审计员", "411603")
                .bytes();

        CLERK3.upload(workbook)
                .then()
                .body("problems.rule", contains("function-not-yours", "function-not-yours", "function-not-yours"));
    }

    @Test
    void administratorGivesEveryFunction() {
        JsonPath done = ADMIN.enrol(new Book()
                .person("A1071", "新文员", "411603")
                .posting("A1071", "县区管理员", "411603")
                .posting("A1071", "审计员", "411603")
                .bytes());

        assertEquals(List.of(1, 2), done.getList("sheets.added"));
    }

    @Test
    void roleInTheTokenWithoutThePostingGivesNothing() {
        Desk pretender = new Desk("clerk3", Role.CITY_ADMIN, Role.COUNTY_CLERK);

        pretender
                .upload(new Book()
                        .person("A1081", "甲", "411603")
                        .posting("A1081", "县区管理员", "411603")
                        .bytes())
                .then()
                .body("problems.rule", contains("function-not-yours"));
    }

    @Test
    void othersMayNotOnboard() {
        AUX51.upload(new Book().person("A1091", "甲", "城关派出所").bytes())
                .then()
                .statusCode(403)
                .body("code", equalTo("role-lacking"));
    }

    @Test
    void villageIsNotDoubledWithinTheWorkbook() {
        Village village = Village.fresh();
        byte[] workbook = new Book()
                .person("A1101", "甲", "城关派出所")
                .person("A1102", "乙", "城关派出所")
                .posting("A1101", "包村辅警", village.name())
                .posting("A1102", "包村辅警", village.code())
                .bytes();

        CLERK3.upload(workbook).then().body("problems.rule", contains("area-doubled"));
    }

    @Test
    void villageIsNotDoubledBesideItsHolder() {
        Village village = Village.fresh();
        CLERK3.enrol(new Book()
                .person("A1111", "在岗人", "城关派出所")
                .posting("A1111", "包村辅警", village.name())
                .bytes());

        CLERK3.upload(new Book()
                        .person("A1112", "乙", "城关派出所")
                        .posting("A1112", "包村辅警", village.name())
                        .bytes())
                .then()
                .body("problems.rule", contains("area-held"))
                .body("problems[0].message", org.hamcrest.Matchers.containsString("在岗人"));
    }

    @Test
    void villagesChangeHandsInOneWorkbook() {
        Village one = Village.fresh();
        Village other = Village.fresh();
        CLERK3.enrol(new Book()
                .person("A1121", "甲", "城关派出所")
                .person("A1122", "乙", "城关派出所")
                .posting("A1121", "包村辅警", one.name())
                .posting("A1122", "包村辅警", other.name())
                .bytes());

        CLERK3.enrol(new Book()
                .posting("A1121", "包村辅警", other.name())
                .posting("A1122", "包村辅警", one.name())
                .bytes());

        CLERK3.get("/postings?at=2099-01-01T00:00:00Z&area=" + one.id())
                .then()
                .body("items.person.serviceNumber", contains("A1122"));
    }

    @Test
    void gridWorkersShareAVillage() {
        Village village = Village.fresh();

        JsonPath done = CLERK3.enrol(new Book()
                .row("people", "A1131", "甲", "网格员", "城关派出所", "")
                .row("people", "A1132", "乙", "网格员", "城关派出所", "")
                .posting("A1131", "网格员", village.name())
                .posting("A1132", "网格员", village.name())
                .bytes());

        assertEquals(4, done.getInt("changes"));
    }

    @Test
    void territoryComesFirst() {
        Village village = Village.planned();
        byte[] workbook = new Book()
                .village(village.code(), village.name(), "城关派出所")
                .person("A1141", "甲", "城关派出所")
                .posting("A1141", "包村辅警", village.name())
                .bytes();
        JsonPath ready = CLERK3.upload(workbook).jsonPath();
        assertEquals("READY", ready.getString("state"));
        CLERK3.commit(ready.getInt("id"), ready.getLong("version"))
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(409, 503))
                .body("code", org.hamcrest.Matchers.oneOf("territory-first", "replica-behind"));

        village.arrive();

        CLERK3.commit(ready.getInt("id"), ready.getLong("version")).then().statusCode(200);
    }

    @Test
    void staleVersionIsRefused() {
        JsonPath ready =
                CLERK3.upload(new Book().person("A1151", "甲", "城关派出所").bytes()).jsonPath();

        CLERK3.commit(ready.getInt("id"), ready.getLong("version") + 1).then().statusCode(412);
        CLERK3.once()
                .post("/onboardings/{id}/commit", ready.getInt("id"))
                .then()
                .statusCode(428);
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        CLERK3.upload("not a workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("workbook-not-readable"));
    }

    @Test
    void workbookLeavesNothingBehindOnceCommitted() {
        JsonPath done = CLERK3.enrol(new Book().person("A1161", "甲", "城关派出所").bytes());

        CLERK3.get("/onboardings/{id}", done.getInt("id"))
                .then()
                .body("state", equalTo("COMMITTED"))
                .body("problems", empty());
    }
}
