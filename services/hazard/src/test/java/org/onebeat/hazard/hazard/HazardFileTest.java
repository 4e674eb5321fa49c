package org.onebeat.hazard.hazard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.testkit.StandardPeople.AUX51;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onebeat.hazard.Desk;
import org.onebeat.hazard.HazardTest;
import org.onebeat.territory.Role;

@QuarkusTest
class HazardFileTest extends HazardTest {

    @Test
    void aHazardGoesAtOnceToWhoeverHoldsTheVillage() {
        Desk.CHIEF41
                .report(Desk.hazard(51, "GENERAL"))
                .then()
                .statusCode(201)
                .body("number", matchesPattern("H411603-\\d{4}-\\d{6}"))
                .body("state", equalTo("FOUND"))
                .body("level", equalTo("VILLAGE"))
                .body("responsible.id", equalTo(AUX51))
                .body("village.name", equalTo("劳桥村"))
                .body("place", nullValue())
                .body("overdue", equalTo(false))
                .body("next", contains("ORDER", "TRANSFER", "WITHDRAWAL"))
                .body("timeline.type", contains("FOUND"));
    }

    @Test
    void aHazardIsBroughtToTheClearing() {
        String id = Desk.AUX51.brought(51, "order", "rectification-start", "rectification", "reinspection");
        Desk.CLERK3
                .call()
                .get("/hazards/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"4\""))
                .body("state", equalTo("CLEARED"))
                .body("clearedInTime", equalTo(true))
                .body("order.unit", equalTo("劳桥村村委会"))
                .body("next", empty())
                .body("timeline.type", contains("FOUND", "ORDERED", "RECTIFICATION_STARTED", "RECTIFIED", "CLEARED"));
    }

    @Test
    void aMajorOneIsAtTheStationAtOnce() {
        String id = Desk.AUX51.found(51, "MAJOR");
        Desk.AUX51
                .call()
                .get("/hazards/{id}", id)
                .then()
                .body("level", equalTo("STATION"))
                .body("timeline.type", contains("FOUND", "WENT_UP"));
    }

    @Test
    void aMinorOneIsFoundAndClearedInOneGo() {
        Map<String, Object> fixed = Desk.hazard(51, "MINOR");
        fixed.put("fixed", true);
        Desk.AUX51
                .report(fixed)
                .then()
                .statusCode(201)
                .body("state", equalTo("CLEARED"))
                .body("timeline.type", contains("FOUND", "CLEARED"));
    }

    @Test
    void aWorseOneTakesANotice() {
        Map<String, Object> fixed = Desk.hazard(51, "GENERAL");
        fixed.put("fixed", true);
        Desk.AUX51.report(fixed).then().statusCode(422).body("code", equalTo("fixed-only-minor"));
    }

    @Test
    void aDepartmentAnswers() {
        String id = Desk.AUX51.brought(51, "transfer");
        Desk.AUX51
                .take(id, "return", Map.of("rectified", true, "note", "已整改"), 1)
                .then()
                .statusCode(200)
                .body("state", equalTo("REINSPECTION"))
                .body("department", equalTo("住建局"));
    }

    @Test
    void aReportIsGuarded() {
        Map<String, Object> hazard = Desk.hazard(51, "GENERAL");
        Desk.AUX53.report(hazard).then().statusCode(403).body("code", equalTo("out-of-scope"));
        Desk.CLERK3.report(hazard).then().statusCode(403).body("code", equalTo("role-lacking"));
        new Desk("nobody", Role.AUXILIARY).report(hazard).then().statusCode(403).body("code", equalTo("no-posting"));
        Desk.AUX51.report(Map.of("village", 51)).then().statusCode(400);
        hazard.put("category", "MOON");
        Desk.AUX51.report(hazard).then().statusCode(422).body("code", equalTo("unknown-category"));
        hazard.put("religion", "?");
        Desk.AUX51.report(hazard).then().statusCode(400).body("fields[0].name", equalTo("religion"));
    }

    @Test
    void theSameKeyOpensOneFile() {
        String key = UUID.randomUUID().toString();
        assertEquals(reportedWith(key), reportedWith(key));
    }

    @Test
    void aHazardAtAPlaceNamesIt() {
        Map<String, Object> school = Desk.place(51, "SCHOOL");
        school.put("position", Map.of("system", "CGCS2000", "longitude", 114.886431, "latitude", 33.731842));
        Map<String, Object> hazard = Desk.hazard(51, "GENERAL");
        hazard.put("place", Desk.AUX51.posting(school).post("/places").path("id"));
        Desk.AUX51
                .report(hazard)
                .then()
                .statusCode(201)
                .body("place.name", equalTo("劳桥小学"), "place.position.longitude", equalTo(114.886431f));
        hazard.put("village", 52);
        Desk.AUX51.report(hazard).then().statusCode(422).body("code", equalTo("place-elsewhere"));
    }

    private static String reportedWith(String key) {
        return Desk.AUX51
                .call()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Desk.hazard(51, "GENERAL"))
                .post("/hazards")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
