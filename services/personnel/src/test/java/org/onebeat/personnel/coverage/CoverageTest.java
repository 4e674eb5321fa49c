package org.onebeat.personnel.coverage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;
import org.onebeat.personnel.Village;
import org.onebeat.service.sheet.Sheet;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;

@QuarkusTest
class CoverageTest extends PersonnelTest {

    @Test
    void coverageIsToldBothWays() {
        Village own = Village.fresh();
        Village shared = Village.fresh();
        Village other = Village.fresh();
        Village nobodys = Village.fresh();
        JsonPath before = figures();
        CLERK3.assign(Somebody.fresh(), Role.AUXILIARY, own.id()).then().statusCode(201);
        CLERK3.assign(Somebody.fresh(), Role.AUXILIARY, shared.id(), other.id())
                .then()
                .statusCode(201);

        JsonPath after = figures();

        assertEquals(0, rise(before, after, "villages"));
        assertEquals(3, rise(before, after, "named"));
        assertEquals(1, rise(before, after, "own"));
        CLERK3.get("/coverage/villages?station=41&lack=HOLDER&limit=200")
                .then()
                .body("items.village.id", hasItem(nobodys.id()), "items.village.id", not(hasItem(own.id())));
        CLERK3.get("/coverage/villages?station=41&lack=OWN_HOLDER&limit=200")
                .then()
                .body("items.village.id", hasItems(shared.id(), other.id(), nobodys.id()));
    }

    @Test
    void theRuleOfTheCitySaysWhoLacks() {
        Village village = Village.fresh();
        CLERK3.assign(Somebody.fresh(), Role.AUXILIARY, village.id()).then().statusCode(201);
        String row = "items.find { it.village.id == " + village.id() + " }.";

        CHIEF41.get("/coverage/villages?lack=RULE&limit=200")
                .then()
                .body(row + "lacking.officers", is(1), row + "lacking.auxiliaries", is(0))
                .body(row + "lacking.helpers", is(1), row + "crew.auxiliaries", is(1));

        CLERK3.assign(Somebody.fresh(), Role.COMMUNITY_OFFICER, village.id())
                .then()
                .statusCode(201);
        CLERK3.assign(Somebody.fresh(), Role.GRID_WORKER, village.id()).then().statusCode(201);
        CLERK3.get("/coverage/villages?lack=RULE&limit=200")
                .then()
                .body("items.village.id", not(hasItem(village.id())));
    }

    @Test
    void aDayBeforeTheAssignmentKnowsNothingOfIt() {
        Village village = Village.fresh();
        CLERK3.assign(Somebody.fresh(), Role.AUXILIARY, village.id()).then().statusCode(201);

        CLERK3.get("/coverage/villages?lack=HOLDER&limit=200&on="
                        + LocalDate.now(CivilTime.ZONE).minusDays(1))
                .then()
                .body("items.village.id", hasItem(village.id()));
    }

    @Test
    void everybodySeesTheirOwnVillagesOnly() {
        CLERK2.get("/coverage").then().body("items.area.id", contains(2));
        CLERK2.get("/coverage?county=3").then().body("items", empty());
        CLERK2.get("/coverage/villages?county=3").then().body("items", empty());
        CHIEF41.get("/coverage?county=3").then().body("items.area.id", contains(41));
        ADMIN.get("/coverage").then().body("items.area.id", hasItems(2, 3, 30));
        AUX51.get("/coverage").then().statusCode(403);
        ADMIN.get("/coverage/villages?lack=LUCK").then().statusCode(400);
    }

    @Test
    void theListComesPageByPageAndAsAWorkbook() {
        Village.fresh();
        JsonPath first = CLERK3.get("/coverage/villages?limit=2").jsonPath();
        CLERK3.get("/coverage/villages?limit=2&cursor=" + first.getString("next"))
                .then()
                .body("items.village.id", everyItem(greaterThan(first.getInt("items[1].village.id"))));
        CLERK3.get("/coverage/villages/export").then().statusCode(200).contentType(Sheet.XLSX);
    }

    @Test
    void anotherRuleHoldsFromItsDayOn() {
        LocalDate day = LocalDate.now(CivilTime.ZONE).plusYears(20);
        Map<String, Object> rule =
                Map.of("from", day.toString(), "name", "1+3+N", "officers", 1, "auxiliaries", 3, "helpers", 2);
        ADMIN.post("/village-rules", rule).then().statusCode(201);

        ADMIN.post("/village-rules", rule).then().statusCode(409).body("code", is("rule-of-day"));
        CLERK3.post("/village-rules", rule).then().statusCode(403);
        ADMIN.post(
                        "/village-rules",
                        Map.of("from", "2021-01-01", "name", "1+1", "officers", 1, "auxiliaries", 1, "helpers", 0))
                .then()
                .statusCode(422)
                .body("code", is("rule-in-past"));
        CLERK3.get("/village-rules").then().body("items.name", contains("1+3+N", "1+1+N"));
    }

    private static JsonPath figures() {
        return CLERK3.get("/coverage?county=3").then().statusCode(200).extract().jsonPath();
    }

    private static int rise(JsonPath before, JsonPath after, String figure) {
        String path = "items.find { it.area.id == 41 }." + figure;
        return after.getInt(path) - before.getInt(path);
    }
}
