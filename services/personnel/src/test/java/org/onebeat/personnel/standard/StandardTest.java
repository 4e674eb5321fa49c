package org.onebeat.personnel.standard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.service.sheet.Sheet;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;

@QuarkusTest
class StandardTest extends PersonnelTest {
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    @Test
    void aVillageLacksWhatItsCountAsksFor() {
        Village village = Village.fresh();
        Village other = Village.fresh();
        CLERK3.assign(Somebody.fresh(), Role.AUXILIARY, village.id(), other.id())
                .then()
                .statusCode(201);

        heard(village.id(), 2, count(TODAY.minusYears(1), 900), count(TODAY, 5_200));
        heard(village.id(), 1, count(TODAY.minusYears(1), 900));

        String row = "items.find { it.village.id == " + village.id() + " }.";
        listed(CHIEF41, "", village)
                .body(row + "people", equalTo(5_200), row + "needed", equalTo(2))
                .body(row + "present", is(0.5f), row + "lacking", is(1.5f));
        listed(CLERK3, "&on=" + TODAY.minusDays(1), village).body(row + "people", equalTo(900));
    }

    @Test
    void aClassAsksForMore() {
        Village village = Village.fresh();
        Map<String, String> first = Map.of("villageClass", "FIRST", "from", TODAY.toString());
        String path = "/villages/" + village.id() + "/classes";
        CLERK3.post(path, first).then().statusCode(201).body("items.villageClass", contains("FIRST"));

        listed(CLERK3, "", village).body("items.find { it.village.id == " + village.id() + " }.needed", equalTo(2));

        CLERK3.post(path, first).then().statusCode(409).body("code", is("class-of-day"));
        CLERK3.post(path, Map.of("villageClass", "NINTH", "from", "2026-01-01"))
                .then()
                .statusCode(422);
        CLERK3.post(path, Map.of("villageClass", "FIRST"))
                .then()
                .statusCode(400)
                .body("fields.name", hasItem("from"));
        CLERK2.get(path).then().statusCode(404);
        CHIEF41.post(path, first).then().statusCode(403);
    }

    @Test
    void whatAClassAsksForIsDated() {
        String code = "CLASS" + Somebody.fresh();
        ADMIN.post("/terms", Map.of("catalogue", "VILLAGE_CLASS", "code", code, "zh", "重点村", "en", "Focus"))
                .then()
                .statusCode(201);
        Village village = Village.fresh();
        CLERK3.post("/villages/" + village.id() + "/classes", Map.of("villageClass", code, "from", TODAY.toString()))
                .then()
                .statusCode(201);
        Map<String, Object> three = Map.of("villageClass", code, "from", TODAY.toString(), "officers", 3);
        ADMIN.post("/village-class-standards", three).then().statusCode(201);

        listed(CLERK3, "", village).body("items.find { it.village.id == " + village.id() + " }.needed", equalTo(3));

        ADMIN.post("/village-class-standards", three).then().statusCode(409).body("code", is("rule-of-day"));
        ADMIN.post("/village-class-standards", Map.of("villageClass", code, "from", "2020-01-01", "officers", 3))
                .then()
                .statusCode(422)
                .body("code", is("rule-in-past"));
        ADMIN.post("/village-class-standards", Map.of("villageClass", code, "from", TODAY.toString(), "officers", 0))
                .then()
                .statusCode(400)
                .body("fields.name", contains("officers"));
        CLERK3.post("/village-class-standards", three).then().statusCode(403);
        CLERK3.get("/village-class-standards").then().body("items.villageClass", hasItem("FIRST"));
    }

    @Test
    void whatIfTellsWhatMorePeopleWouldChangeAndWritesNothing() {
        Village.fresh();
        JsonPath before = figures();

        JsonPath forecast = CLERK3.get("/staffing-forecast?add=1&station=41")
                .then()
                .statusCode(200)
                .body("placed", equalTo(1), "places.people", contains(1), "ratiosBefore", nullValue())
                .extract()
                .jsonPath();

        assertEquals(before.getInt("items[0].own") + 1, forecast.getInt("after.own"));
        assertEquals(before.prettify(), figures().prettify());
        CLERK3.get("/staffing-forecast").then().statusCode(400).body("fields.name", contains("add"));
        AUX51.get("/staffing-forecast?add=1").then().statusCode(403);
    }

    @Test
    void everybodySeesTheirOwn() {
        CLERK2.get("/staffing-gaps/figures").then().body("items.area.id", contains(2));
        CLERK2.get("/staffing-gaps?county=3").then().body("items", empty());
        CLERK2.get("/staffing-ratios").then().body("items.area.id", not(hasItem(3)));
        CHIEF41.get("/staffing-ratios").then().statusCode(403);
        CLERK3.get("/staffing-gaps/export").then().statusCode(200).contentType(Sheet.XLSX);
    }

    @Test
    void withinTheTermAPostingEndsByAnExceptionOnly() {
        LocalDate day = TODAY.plusYears(30);
        ADMIN.post("/staffing-standards", standard(day, 24)).then().statusCode(201);
        int person = Somebody.fresh();
        int posting = CLERK3.post(
                        "/postings",
                        Map.of(
                                "person",
                                person,
                                "function",
                                "AUXILIARY",
                                "areas",
                                List.of(Village.fresh().id()),
                                "from",
                                CivilTime.startOf(day).toString()))
                .path("id");
        Map<String, String> end =
                Map.of("at", CivilTime.startOf(day.plusMonths(23)).toString(), "reason", "调整");
        end(CLERK3, posting, end)
                .then()
                .statusCode(409)
                .body(
                        "code",
                        is("term-not-served"),
                        "detail",
                        is("It lasts until " + day.plusMonths(24)
                                + "; to change before needs the reason of an exception."));

        Map<String, String> granted = new HashMap<>(end);
        granted.put("exception", "身体原因");
        end(CLERK3, posting, granted).then().statusCode(200);

        CLERK3.get("/term-exceptions").then().body("items.find { it.posting == " + posting + " }.reason", is("身体原因"));
        CLERK2.get("/term-exceptions").then().body("items.posting", not(hasItem(posting)));
    }

    @Test
    void standardsFollowOneAnother() {
        LocalDate day = TODAY.plusYears(40);
        ADMIN.post("/staffing-standards", standard(day, 0)).then().statusCode(201);

        ADMIN.post("/staffing-standards", standard(day, 0))
                .then()
                .statusCode(409)
                .body("code", is("rule-of-day"));
        ADMIN.post("/staffing-standards", standard(TODAY.minusDays(1), 0))
                .then()
                .statusCode(422);
        CLERK3.post("/staffing-standards", standard(day, 0)).then().statusCode(403);
        Map<String, Object> wrong = new HashMap<>(standard(day.plusDays(1), 0));
        wrong.put("targetPercent", 60);
        ADMIN.post("/staffing-standards", wrong).then().statusCode(422).body("code", is("target-above-stretch"));
        CLERK3.get("/staffing-standards").then().body("items.from", hasItem("2020-01-01"));
    }

    private static JsonPath figures() {
        return CLERK3.get("/staffing-gaps/figures?county=3&station=41").jsonPath();
    }

    private static Response end(Desk desk, int posting, Map<String, String> wish) {
        return desk.once()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(wish)
                .post("/postings/{id}/end", posting);
    }

    private static Map<String, Object> standard(LocalDate from, int term) {
        return Map.of(
                "from", from.toString(),
                "urbanHouseholds", 1_000,
                "urbanPeople", 3_000,
                "ruralOfficers", 1,
                "ruralPeople", 5_000,
                "targetPercent", 40,
                "stretchPercent", 50,
                "termMonths", term);
    }

    private static VillageCounted.Count count(LocalDate day, int people) {
        return new VillageCounted.Count(day, people / 3, people);
    }

    /** The page of the list on which the village stands. */
    private static ValidatableResponse listed(Desk who, String question, Village village) {
        String cursor = "";
        while (true) {
            Response page = who.get("/staffing-gaps?limit=200" + question + cursor);
            List<Integer> villages = page.path("items.village.id");
            if (villages.contains(village.id())) {
                return page.then();
            }
            String next = page.path("next");
            assertNotNull(next, "on no page");
            cursor = "&cursor=" + next;
        }
    }

    private static void heard(int village, long version, VillageCounted.Count... counts) {
        HeardCounts heard = Arc.container().instance(HeardCounts.class).get();
        QuarkusTransaction.requiringNew().run(() -> heard.take(new VillageCounted(village, List.of(counts)), version));
    }
}
