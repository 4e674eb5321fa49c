package org.onebeat.personnel.career;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;

@QuarkusTest
class CareerTest extends PersonnelTest {
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    @Test
    void whoServesSinceTodayIsPutRightWithoutATrace() {
        int person = Somebody.fresh();

        serve(CLERK3, person, "POLICE_ASSISTANT", 42, TODAY)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));

        CLERK3.get("/people/{id}", person)
                .then()
                .body("category", is("POLICE_ASSISTANT"), "unit.id", equalTo(42), "since", is(TODAY.toString()));
    }

    @Test
    void anotherUnitIsOneFromItsDayOn() {
        int person = since(TODAY.minusYears(2));

        serve(CLERK3, person, "POLICE_ASSISTANT", 42, TODAY.minusYears(1))
                .then()
                .statusCode(200)
                .body("items.category", contains("POLICE_ASSISTANT", "AUXILIARY"))
                .body("items.unit.id", contains(42, 41), "items[0].until", nullValue())
                .body("items[1].until", is(TODAY.minusYears(1).toString()));

        serve(CLERK3, person, "AUXILIARY", 41, TODAY.minusMonths(18))
                .then()
                .statusCode(409)
                .body("code", is("serves-since"));
        serve(CLERK3, person, "AUXILIARY", 41, TODAY.plusDays(1)).then().statusCode(422);
        serve(CLERK3, person, "AUXILIARY", 51, TODAY).then().statusCode(422).body("code", is("unit-kind"));
        serve(CLERK2, person, "AUXILIARY", 43, TODAY).then().statusCode(404);
        serve(CHIEF41, person, "AUXILIARY", 41, TODAY).then().statusCode(403);
    }

    @Test
    void aCorrectionByHandBeginsATimeOfItsOwn() {
        int person = since(TODAY.minusYears(2));

        CLERK3.call()
                .contentType(ContentType.JSON)
                .header("If-Match", tag(person))
                .body(Map.of("displayName", "某人", "category", "AUXILIARY", "unit", 42))
                .put("/people/{id}", person)
                .then()
                .statusCode(200);

        CLERK3.get("/people/{id}/employments", person)
                .then()
                .body("items.unit.id", contains(42, 41), "items.from", hasItem(TODAY.toString()));
        AUX51.get("/people/{id}/employments", person).then().statusCode(403);
    }

    @Test
    void whoLeavesHoldsNothingFromThatDayOnAndMayComeBack() {
        Village village = Village.fresh();
        int person = since(TODAY.minusYears(2));
        CLERK3.assign(person, Role.AUXILIARY, village.id()).then().statusCode(201);
        CLERK3.post(
                        "/concurrent-posts",
                        Map.of("person", person, "post", "VILLAGE_DEPUTY_SECRETARY", "organisation", village.id()))
                .then()
                .statusCode(201);
        leave(CLERK3, person, TODAY).then().statusCode(422).body("code", is("leaves-from-tomorrow"));

        leave(CLERK3, person, TODAY.plusDays(1))
                .then()
                .statusCode(200)
                .body("postings", equalTo(1), "concurrentPosts", equalTo(1));

        CLERK3.post(
                        "/postings",
                        Map.of(
                                "person",
                                person,
                                "function",
                                "GRID_WORKER",
                                "areas",
                                List.of(village.id()),
                                "from",
                                CivilTime.startOf(TODAY.plusDays(3)).toString()))
                .then()
                .statusCode(409)
                .body("code", is("person-left"));
        CLERK3.get("/postings?person=" + person).then().body("items[0].until", notNullValue());
        CLERK3.get("/people/{id}", person)
                .then()
                .body("until", is(TODAY.plusDays(1).toString()));
        String number = CLERK3.get("/people/{id}", person).path("serviceNumber");
        CLERK3.upload(new Book()
                        .row(
                                "postings",
                                number,
                                "网格员",
                                village.code(),
                                TODAY.plusDays(3).toString())
                        .bytes())
                .then()
                .body("problems.rule", contains("person-left"));
        leave(CLERK2, person, TODAY.plusDays(1)).then().statusCode(404);
        leave(AUX51, person, TODAY.plusDays(1)).then().statusCode(403);
        send(CLERK3, person, 0, "leaving", Map.of("on", TODAY.plusDays(2).toString(), "reason", "辞职"))
                .then()
                .statusCode(412);
    }

    @Test
    void whatAWorkbookChangedIsAsBeforeOnceItIsTakenBack() {
        CLERK3.enrol(new Book()
                .person("CA0001", "老员", "城关派出所")
                .row("postings", "CA0001", "网格员", "朱庄村", TODAY.minusYears(2).toString())
                .bytes());
        int person = CLERK3.person("CA0001");
        JsonPath moved = CLERK3.enrol(new Book().person("CA0001", "老员", "新站派出所").bytes());
        CLERK3.get("/people/{id}/employments", person).then().body("items.unit.id", contains(42, 41));

        CLERK3.undo(moved).then().statusCode(200);

        CLERK3.get("/people/{id}/employments", person)
                .then()
                .body("items.unit.id", contains(41), "items[0].until", nullValue());
    }

    /** An auxiliary of station 41 since that day. */
    private static int since(LocalDate day) {
        String number = "CB" + System.nanoTime() % 100_000_000;
        CLERK3.enrol(new Book()
                .person(number, "某人", "城关派出所")
                .row("postings", number, "网格员", Village.fresh().code(), day.toString())
                .bytes());
        int person = CLERK3.person(number);
        int posting = CLERK3.get("/postings?person=" + person).path("items[0].id");
        CLERK3.end(posting, 0).then().statusCode(200);
        return person;
    }

    private static Response serve(Desk desk, int person, String category, int unit, LocalDate from) {
        return send(
                desk,
                person,
                version(person),
                "employments",
                Map.of("category", category, "unit", unit, "from", from.toString()));
    }

    private static Response leave(Desk desk, int person, LocalDate on) {
        return send(desk, person, version(person), "leaving", Map.of("on", on.toString(), "reason", "辞职"));
    }

    private static Response send(Desk desk, int person, long version, String path, Map<String, ?> body) {
        return desk.once()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/people/" + person + "/" + path);
    }

    private static long version(int person) {
        return CLERK3.get("/people/{id}", person).jsonPath().getLong("version");
    }

    private static String tag(int person) {
        return "\"" + version(person) + "\"";
    }
}
