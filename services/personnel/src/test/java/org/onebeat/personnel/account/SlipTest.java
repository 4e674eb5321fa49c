package org.onebeat.personnel.account;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;
import static org.onebeat.personnel.account.AccountTest.awaitState;
import static org.onebeat.personnel.account.AccountTest.enrol;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Book;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Village;
import org.onebeat.territory.Role;

@QuarkusTest
class SlipTest extends PersonnelTest {
    @Inject
    MemoryDirectory directory;

    @AfterEach
    void comeBack() {
        directory.comeBack();
    }

    @Test
    void whoIsPostedNowhereGetsASlip() {
        CLERK3.enrol(new Book().person("K4016", "在岗人", "城关派出所").bytes());
        awaitState("K4016", "MADE");

        print(41).then().statusCode(200).body("items.serviceNumber", hasItem("K4016"));
        assertTrue(directory.user("k4016").orElseThrow().enabled());
    }

    @Test
    void slipShowsAPasswordThisOnce() {
        enrol("K4051", "新站派出所", Village.fresh());
        awaitState("K4051", "MADE");

        JsonPath slips = CLERK3.post("/account-slips", Map.of("unit", 42))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertEquals("k4051", slips.getString("items.find { it.serviceNumber == 'K4051' }.account"));
        assertEquals(
                directory.password("k4051"), slips.getString("items.find { it.serviceNumber == 'K4051' }.password"));
    }

    @Test
    void theWayToTheFirstSignInIsCountedByCountyAndByStation() {
        enrol("K4055", "新站派出所", Village.fresh());
        awaitState("K4055", "MADE");
        long before = CLERK3.get("/go-live?county=3").jsonPath().getLong("items.find { it.area == 42 }.slips");

        CLERK3.post("/account-slips", Map.of("unit", 42)).then().statusCode(200);

        JsonPath station = CLERK3.get("/go-live?county=3").jsonPath().setRootPath("items.find { it.area == 42 }");
        assertTrue(station.getLong("slips") > before);
        assertTrue(station.getLong("made") >= station.getLong("slips"));
        assertTrue(station.getLong("people") >= station.getLong("made"));
        CLERK3.get("/go-live").then().statusCode(200).body("items.area", contains(3));
        CLERK2.get("/go-live?county=3").then().body("items", empty());
        CHIEF41.get("/go-live").then().statusCode(403);
    }

    @Test
    void repeatedKeyShowsNothing() {
        Response first = keyed("slips-once-1");

        Response again = keyed("slips-once-1");

        assertEquals(200, first.statusCode());
        again.then().statusCode(409).body("code", equalTo("answer-not-kept"));
    }

    private static Response keyed(String key) {
        return CLERK3.call()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("unit", 42))
                .post("/account-slips");
    }

    @Test
    void whoHasSignedInGetsNoSlip() {
        enrol("K4061", "城关派出所", Village.fresh());
        awaitState("K4061", "MADE");
        directory.signIn("k4061");

        print(41).then().statusCode(200).body("items.findAll { it.serviceNumber == 'K4061' }", empty());
    }

    @Test
    void chiefPrintsNoSlipOfAFunctionAboveTheOwn() {
        CLERK3.enrol(new Book().person("K4071", "兼职人", "城关派出所").bytes());
        ADMIN.assign(CLERK3.person("K4071"), Role.COUNTY_CLERK, 3).then().statusCode(201);
        awaitState("K4071", "MADE");

        print(41).then().statusCode(200).body("items.findAll { it.serviceNumber == 'K4071' }", empty());
        assertFalse(CLERK3.post("/account-slips", Map.of("unit", 41)).asString().contains("K4071"));
    }

    @Test
    void administratorPrintsTheClerksSlip() {
        ADMIN.enrol(new Book()
                .person("K4081", "新文员", "411630")
                .posting("K4081", "县区管理员", "411630")
                .bytes());
        await().until(() -> directory.user("k4081").isPresent());
        awaitAdminSees("K4081");

        ADMIN.post("/account-slips", Map.of("unit", 30))
                .then()
                .statusCode(200)
                .body("items.serviceNumber", contains("K4081"));
    }

    private static void awaitAdminSees(String serviceNumber) {
        await().until(() ->
                "MADE".equals(ADMIN.get("/people?q=" + serviceNumber).path("items[0].accountState")));
    }

    @Test
    void anotherCountysUnitIsNotFound() {
        CLERK2.post("/account-slips", Map.of("unit", 41)).then().statusCode(404);
        print(42).then().statusCode(404);
    }

    @Test
    void whileTheDirectoryIsAwayNothingIsShown() {
        enrol("K4091", "城关派出所", Village.fresh());
        awaitState("K4091", "MADE");
        directory.goAway();

        print(41).then().statusCode(503).body("code", equalTo("accounts-away"));
    }

    private static Response print(int unit) {
        return CHIEF41.post("/account-slips", Map.of("unit", unit));
    }
}
