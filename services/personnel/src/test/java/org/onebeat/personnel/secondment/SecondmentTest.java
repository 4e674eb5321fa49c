package org.onebeat.personnel.secondment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.ADMIN;
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
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.personnel.course.Session;
import org.onebeat.service.time.CivilTime;

@QuarkusTest
class SecondmentTest extends PersonnelTest {
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    @Test
    void aTermOfAYearBeginsWithAPostingThatEndsWithIt() {
        int person = trained();
        int village = Village.fresh().id();

        JsonPath term = begin(person, village).then().statusCode(201).extract().jsonPath();

        assertEquals(TODAY.plusYears(1).toString(), term.getString("until"));
        CLERK3.get("/postings?person=" + person)
                .then()
                .body("items[0].kind", equalTo("SECONDED"), "items[0].areas.id", contains(village))
                .body(
                        "items[0].until",
                        equalTo(CivilTime.startOf(TODAY.plusYears(1)).toString()));
        CLERK3.get("/people/{id}", person).then().body("unit.id", equalTo(41));
        CHIEF41.get("/secondments?person=" + person).then().body("items", hasSize(1));
        begin(trained(), village).then().statusCode(409).body("code", equalTo("posting-overlaps"));
    }

    @Test
    void nobodyStartsWithoutTheCourse() {
        int person = Somebody.fresh();

        begin(person, Village.fresh().id())
                .then()
                .statusCode(422)
                .body(
                        "code",
                        equalTo("course-missing"),
                        "courses",
                        contains("VILLAGE_WORK"),
                        "people",
                        contains(person));
    }

    @Test
    void aTermIsRenewedOnceAndTheRotationPlanShowsWhoEnds() {
        int person = trained();
        int village = Village.fresh().id();
        int term = begin(person, village).path("id");

        step(term, 0, "renewal", Map.of())
                .then()
                .statusCode(201)
                .body("from", equalTo(TODAY.plusYears(1).toString()), "before", equalTo(term))
                .body("until", equalTo(TODAY.plusYears(2).toString()), "village.id", equalTo(village));

        step(term, 0, "renewal", Map.of()).then().statusCode(409).body("code", equalTo("secondment-renewed"));
        CLERK3.get("/secondments?person=" + person + "&endingFrom=" + TODAY + "&endingBefore=" + TODAY.plusMonths(13))
                .then()
                .body("items.id", contains(term), "items[0].goneOn", equalTo(true));
    }

    @Test
    void aTermEndsEarlyAndTheVillageIsFree() {
        int village = Village.fresh().id();
        int person = trained();
        int term = begin(person, village).path("id");

        step(term, 0, "end", Map.of("reason", "原单位需要")).then().statusCode(200).body("endReason", equalTo("原单位需要"));

        step(term, 0, "end", Map.of("reason", "再来")).then().statusCode(412);
        step(term, 1, "end", Map.of("reason", "再来")).then().statusCode(409).body("code", equalTo("secondment-ended"));
        begin(trained(), village).then().statusCode(201);
    }

    @Test
    void twoOfficersExchangeTheirVillages() {
        int harbour = Village.fresh().id();
        int hill = Village.fresh().id();
        int one = begin(trained(), harbour).path("id");
        int other = begin(trained(), hill).path("id");
        Map<String, Object> wish = Map.of("with", other, "version", 0, "reason", "离家近");

        step(one, 0, "swap", wish)
                .then()
                .statusCode(200)
                .body("items.village.id", containsInAnyOrder(hill, harbour))
                .body("items.before", containsInAnyOrder(one, other));

        step(one, 1, "swap", Map.of("with", other, "version", 1, "reason", "再来"))
                .then()
                .statusCode(409);
        step(one, 1, "swap", Map.of("with", one, "version", 1, "reason", "自己"))
                .then()
                .statusCode(422);
    }

    @Test
    void theNextCountySeesNothingAndDoesNothing() {
        int person = trained();
        int term = begin(person, Village.fresh().id()).path("id");

        CLERK2.get("/secondments/{id}", term).then().statusCode(404);
        CLERK2.get("/secondments").then().body("items.id", not(hasItem(term)));
        CLERK2.post("/secondments", Map.of("person", person, "village", 54))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-person"));
        CHIEF41.post("/secondments", Map.of()).then().statusCode(403);
        AUX51.get("/secondments").then().statusCode(403);
        CLERK3.post("/secondments", Map.of("person", person)).then().statusCode(400);
        CLERK3.post("/secondments", Map.of("person", person, "village", 54))
                .then()
                .statusCode(403);
    }

    @Test
    void theCitySaysHowLongTermsAre() {
        LocalDate day = TODAY.plusYears(5);
        Map<String, Object> rule = Map.of("from", day.toString(), "termMonths", 18, "warningDays", 30);
        ADMIN.post("/secondment-rules", rule).then().statusCode(200);
        ADMIN.post("/secondment-rules", rule).then().statusCode(409);
        CLERK3.post("/secondment-rules", rule).then().statusCode(403);

        CLERK3.post(
                        "/secondments",
                        Map.of("person", trained(), "village", Village.fresh().id(), "from", day.toString()))
                .then()
                .statusCode(201)
                .body("until", equalTo(day.plusMonths(18).toString()));
    }

    private static int trained() {
        int person = Somebody.fresh();
        Session.held(CLERK3, 3, "VILLAGE_WORK", List.of(person));
        return person;
    }

    private static Response begin(int person, int village) {
        return CLERK3.post("/secondments", Map.of("person", person, "village", village));
    }

    private static Response step(int term, long version, String step, Map<String, ?> body) {
        return CLERK3.once()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/secondments/{id}/{step}", term, step);
    }
}
