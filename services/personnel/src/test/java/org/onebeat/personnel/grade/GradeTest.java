package org.onebeat.personnel.grade;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;

@QuarkusTest
class GradeTest extends PersonnelTest {

    @Test
    void aGradeHoldsUntilTheNextOne() {
        int person = Somebody.fresh();
        give(person, 2, "2025-07-01").then().statusCode(201);

        give(person, 1, "2023-07-01").then().statusCode(201);

        CHIEF41.get("/people/{id}/grades", person)
                .then()
                .body("items.grade", contains(2, 1), "items[0].until", nullValue())
                .body("items[1].until", is("2025-07-01"));
    }

    @Test
    void aGradeIsOneOfTheCategorysAndOneADay() {
        int person = Somebody.fresh();
        give(person, 9, "2025-07-01")
                .then()
                .statusCode(422)
                .body("code", is("unknown-grade"), "fields.name", hasItem("grade"));
        give(person, 21, "2025-07-01").then().statusCode(400).body("fields.name", hasItem("grade"));
        give(person, 1, "2025-07-01").then().statusCode(201);

        give(person, 2, "2025-07-01").then().statusCode(409).body("code", is("grade-of-day"));

        CLERK3.get("/grades").then().body("items.category", hasItems("AUXILIARY"));
    }

    @Test
    void whatWasEnteredByMistakeGoes() {
        int person = Somebody.fresh();
        long grade = give(person, 1, "2025-07-01").jsonPath().getLong("items[0].id");
        takeBack(CLERK2, person, grade).then().statusCode(404);

        takeBack(CLERK3, person, grade).then().statusCode(200).body("items", empty());

        takeBack(CLERK3, person, grade).then().statusCode(404);
    }

    @Test
    void theNextCountySeesNothingAndAnAuxiliaryGivesNone() {
        int person = Somebody.fresh();

        CLERK2.get("/people/{id}/grades", person).then().statusCode(404);
        CLERK2.post("/people/" + person + "/grades", Map.of("grade", 1, "from", "2025-07-01"))
                .then()
                .statusCode(404);
        AUX51.get("/people/{id}/grades", person).then().statusCode(403);
        CHIEF41.post("/people/" + person + "/grades", Map.of("grade", 1, "from", "2025-07-01"))
                .then()
                .statusCode(403);
    }

    @Test
    void whoWasGivenAGradeIsNotTakenBackWithTheWorkbook() {
        var done = CLERK3.enrol(new Book().person("GR0001", "有级人", "城关派出所").bytes());
        give(CLERK3.person("GR0001"), 1, "2025-07-01").then().statusCode(201);

        CLERK3.undo(done).then().statusCode(409).body("hanging.kind", contains("GRADE"));
    }

    private static Response give(int person, int grade, String from) {
        return CLERK3.post("/people/" + person + "/grades", Map.of("grade", grade, "from", from));
    }

    private static Response takeBack(org.onebeat.personnel.Desk desk, int person, long grade) {
        return desk.post("/people/" + person + "/grades/" + grade + "/removal", Map.of("reason", "录错"));
    }
}
