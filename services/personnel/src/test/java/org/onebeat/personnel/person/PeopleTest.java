package org.onebeat.personnel.person;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.territory.Role;

@QuarkusTest
class PeopleTest extends PersonnelTest {

    @BeforeEach
    void people() {
        CLERK3.enrol(new Book()
                .row("people", "Q3001", "欧阳春晓", "辅警", "城关派出所", "13800003001")
                .row("people", "Q3002", "欧阳晓春", "民警", "新站派出所", "")
                .row("people", "Q3003", "𠮷野", "网格员", "城关派出所", "")
                .bytes());
        CLERK2.enrol(new Book().person("Q3004", "欧阳外", "七一路派出所").bytes());
    }

    private static Response named(Desk desk, String text) {
        return desk.call().queryParam("q", text).get("/people");
    }

    @Test
    void areFoundByPartOfTheName() {
        named(CLERK3, "春晓").then().statusCode(200).body("items.serviceNumber", contains("Q3001"));
        named(CLERK3, "欧阳").then().body("items.serviceNumber", contains("Q3001", "Q3002"));
        named(CLERK3, "晓").then().body("items.serviceNumber", contains("Q3001", "Q3002"));
        named(CLERK3, "𠮷").then().body("items.serviceNumber", contains("Q3003"));
        named(CLERK3, "阳晓春").then().body("items.serviceNumber", contains("Q3002"));
    }

    @Test
    void areFoundByWholeNumbers() {
        named(CLERK3, "q3002").then().body("items.serviceNumber", contains("Q3002"));
        named(CLERK3, "13800003001").then().body("items.serviceNumber", contains("Q3001"));
    }

    @Test
    void renamedPersonIsFoundByTheNewNameOnly() {
        CLERK3.enrol(new Book().person("Q3010", "旧姓名", "城关派出所").bytes());

        CLERK3.enrol(new Book().person("Q3010", "崭新名", "城关派出所").bytes());

        named(CLERK3, "崭新").then().body("items.serviceNumber", contains("Q3010"));
        named(CLERK3, "旧姓").then().body("items", empty());
    }

    @Test
    void telephoneIsMasked() {
        named(CLERK3, "Q3001")
                .then()
                .body("items[0].telephone", equalTo("138****3001"))
                .body("items[0].unit.name", equalTo("城关派出所"))
                .body("items[0].account", equalTo("q3001"));
    }

    @Test
    void areFilteredByUnitAndCategory() {
        CLERK3.get("/people?unit=42&category=POLICE_OFFICER").then().body("items.serviceNumber", contains("Q3002"));
    }

    @Test
    void anotherCountysAreNotSeen() {
        named(CLERK2, "欧阳").then().body("items.serviceNumber", contains("Q3004"));
        CLERK2.get("/people?unit=41").then().body("items", empty());
        CLERK2.get("/people/{id}", CLERK3.person("Q3001")).then().statusCode(404);
    }

    @Test
    void chiefSeesTheOwnStation() {
        named(CHIEF41, "欧阳").then().body("items.serviceNumber", contains("Q3001"));
    }

    @Test
    void administratorSeesTheCity() {
        named(ADMIN, "欧阳").then().body("items.serviceNumber", containsInAnyOrder("Q3001", "Q3002", "Q3004"));
    }

    @Test
    void nobodyWithoutPostingSeesAnything() {
        new Desk("nobody", Role.AUXILIARY).get("/people").then().statusCode(403).body("code", equalTo("no-posting"));
        new Desk("ended51", Role.AUXILIARY)
                .get("/people")
                .then()
                .statusCode(403)
                .body("code", equalTo("no-posting"));
    }

    @Test
    void categoriesAreACatalogue() {
        CLERK3.get("/terms?catalogue=CATEGORY").then().statusCode(200).body("items.zh", hasItems("民警", "辅警", "网格员"));
    }
}
