package org.onebeat.personnel.qualification;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.AUX51;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;
import org.onebeat.personnel.Somebody;

@QuarkusTest
class QualificationTest extends PersonnelTest {

    @Test
    void aQualificationIsGivenToManyAndEnds() {
        int one = Somebody.fresh();
        int other = Somebody.fresh();
        int given = grant(CLERK3, one, other)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .extract()
                .path("items[0].id");
        grant(CLERK3, other)
                .then()
                .statusCode(409)
                .body("code", equalTo("qualification-held"), "fields[0].name", equalTo("people[0]"));

        end(CLERK3, given, 0).then().statusCode(200).body("endReason", equalTo("换证"));

        end(CLERK3, given, 0).then().statusCode(412);
        end(CLERK3, given, 1).then().statusCode(409);
        CHIEF41.get("/qualifications?person=" + one).then().body("items", hasSize(1));
        CHIEF41.get("/terms?catalogue=QUALIFICATION").then().body("items.code", hasItem("ENFORCEMENT"));
    }

    @Test
    void theNextCountySeesNothingAndDoesNothing() {
        int person = Somebody.fresh();
        int given = grant(CLERK3, person).jsonPath().getInt("items[0].id");

        CLERK2.get("/qualifications?person=" + person).then().body("items", hasSize(0));
        end(CLERK2, given, 0).then().statusCode(404);
        grant(CLERK2, person).then().statusCode(422).body("code", equalTo("unknown-person"));
        AUX51.get("/qualifications").then().statusCode(403);
        CHIEF41.post("/qualifications", Map.of()).then().statusCode(403);
        CLERK3.post("/qualifications", Map.of("people", List.of(person), "kind", "ENFORCEMENT"))
                .then()
                .statusCode(400)
                .body("fields[0].name", equalTo("from"));
    }

    @Test
    void theCityAddsARosterRuleForDaysToCome() {
        String day = LocalDate.now().plusYears(2).toString();
        Map<String, ?> duty = Map.of(
                "code", "RESPONDER", "zh", "处警", "en", "Responder", "people", 2, "startsAt", "08:00:00", "hours", 12);
        Map<String, ?> rule = Map.of(
                "from",
                day,
                "restHours",
                11,
                "mostInSevenDays",
                6,
                "dayLongPauseHours",
                48,
                "fairMonths",
                3,
                "categories",
                List.of("AUXILIARY"),
                "duties",
                List.of(duty));
        CLERK3.post("/roster-rules", rule).then().statusCode(403);
        Map<String, Object> heavy = new HashMap<>(rule);
        heavy.put(
                "weights",
                Map.of(
                        "nights",
                        3,
                        "weekends",
                        3,
                        "holidays",
                        5,
                        "duties",
                        2,
                        "wishes",
                        5_000,
                        "singleDays",
                        20,
                        "crews",
                        1));
        ADMIN.post("/roster-rules", heavy).then().statusCode(400).body("fields[0].name", equalTo("weights.wishes"));
        int added = ADMIN.post("/roster-rules", rule)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ADMIN.post("/roster-rules", rule).then().statusCode(409).body("code", equalTo("rule-of-that-day"));
        CHIEF41.get("/roster-rules")
                .then()
                .body("items", hasSize(2), "items[1].duties", hasSize(3))
                .body("items[0].weights.wishes", equalTo(300), "items[0].weights.crews", equalTo(1));

        ADMIN.call()
                .header("If-Match", "\"0\"")
                .delete("/roster-rules/" + added)
                .then()
                .statusCode(204);

        ADMIN.call()
                .header("If-Match", "\"0\"")
                .delete("/roster-rules/1")
                .then()
                .statusCode(409);
    }

    private static Response grant(Desk who, Integer... people) {
        return who.post(
                "/qualifications", Map.of("people", List.of(people), "kind", "ENFORCEMENT", "from", "2026-01-01"));
    }

    private static Response end(Desk who, int id, long version) {
        return who.once()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "换证"))
                .post("/qualifications/{id}/end", id);
    }
}
