package org.onebeat.personnel.onboarding;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Village;

@QuarkusTest
class OnboardingHoldersTest extends PersonnelTest {

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
}
