package org.onebeat.personnel.onboarding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
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
import org.onebeat.territory.Role;

@QuarkusTest
class OnboardingReachTest extends PersonnelTest {

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

        CLERK3.commit(theirs.getString("id"), theirs.getLong("version")).then().statusCode(404);
        CLERK3.get("/onboardings/{id}", theirs.getString("id")).then().statusCode(404);
    }

    @Test
    void clerkCannotGiveFunctionsAboveTheOwn() {
        byte[] workbook = new Book()
                .person("A1061", "甲", "411603")
                .posting("A1061", "县区管理员", "411603")
                .posting("A1061", "市级管理员", "411600")
                .posting("A1061", "审计员", "411603")
                .posting("A1061", "历史数据导入员", "411603")
                .bytes();

        CLERK3.upload(workbook)
                .then()
                .body("problems.rule", hasSize(4))
                .body("problems.rule", everyItem(equalTo("function-not-yours")));
    }

    @Test
    void administratorGivesEveryFunction() {
        JsonPath done = ADMIN.enrol(new Book()
                .person("A1071", "新文员", "411603")
                .posting("A1071", "县区管理员", "411603")
                .posting("A1071", "审计员", "411603")
                .posting("A1071", "历史数据导入员", "411603")
                .bytes());

        assertEquals(List.of(1, 3), done.getList("sheets.added"));
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
}
