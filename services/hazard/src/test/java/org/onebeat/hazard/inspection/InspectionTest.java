package org.onebeat.hazard.inspection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.hazard.Desk;
import org.onebeat.hazard.HazardTest;
import org.onebeat.service.time.CivilTime;

@QuarkusTest
class InspectionTest extends HazardTest {

    private String place;

    @BeforeEach
    void aPlace() {
        place = Desk.AUX51.registered(51, "SCHOOL");
    }

    @Test
    void eachNoOpensAHazardAsTheQuestionProposes() {
        String hazard = Desk.AUX51
                .inspect(Desk.AUX51.inspection(place, Map.of("GAS", Map.of())))
                .then()
                .statusCode(201)
                .body("answers", hasSize(12))
                .body("hazards.category", contains("FIRE"))
                .body("hazards.severity", contains("MAJOR"))
                .extract()
                .path("hazards[0].id");
        Desk.AUX51
                .call()
                .get("/hazards/{id}", hazard)
                .then()
                .body("description", equalTo("燃气管路、阀门和报警器完好：否"))
                .body("place.name", equalTo("劳桥小学"))
                .body("inspection.id", notNullValue())
                .body("level", equalTo("STATION"));
        Desk.AUX51.call().get("/places/{id}", place).then().body("openHazards", equalTo(1));
    }

    @Test
    void theOfficerMaySayMoreAndPutThingsRightOnTheSpot() {
        Map<String, Map<String, ?>> no = Map.of(
                "EXITS", Map.of("severity", "MINOR", "description", "纸箱挡门", "fixed", true),
                "WIRING", Map.of("category", "FIRE"),
                "CONTACT", Map.of("hazard", false));
        Desk.AUX51
                .inspect(Desk.AUX51.inspection(place, no))
                .then()
                .statusCode(201)
                .body("hazards.state", containsInAnyOrder("CLEARED", "FOUND"))
                .body("hazards.category", containsInAnyOrder("FIRE", "FIRE"));
    }

    @Test
    void theNextInspectionIsAnIntervalLater() {
        Desk.AUX51
                .inspect(Desk.AUX51.inspection(place, Map.of()))
                .then()
                .statusCode(201)
                .body("hazards", empty());
        Desk.AUX51
                .call()
                .get("/places/{id}", place)
                .then()
                .body("lastInspectedAt", notNullValue())
                .body(
                        "nextInspectionOn",
                        equalTo(LocalDate.now(CivilTime.ZONE).plusMonths(1).toString()));
    }

    @Test
    void inspectionsAreListedWithWhatTheyFound() {
        String id = Desk.AUX51
                .inspect(Desk.AUX51.inspection(place, Map.of("LOCKS", Map.of())))
                .then()
                .extract()
                .path("id");
        Desk.CLERK3
                .call()
                .queryParam("place", place)
                .get("/inspections")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].findings", equalTo(1))
                .body("items[0].place.name", equalTo("劳桥小学"));
        Desk.CLERK2.call().get("/inspections").then().body("items", empty());
        Desk.AUX53.call().get("/inspections/{id}", id).then().statusCode(404);
        Desk.AUX51.call().get("/inspections/{id}", id).then().body("answers.answer", hasItem("NO"));
    }

    @Test
    void aChecklistIsAnsweredWholeAndOnce() {
        Map<String, Object> inspection = Desk.AUX51.inspection(place, Map.of());
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> answers = (List<Map<String, Object>>) inspection.get("answers");
        refused(inspection, answers.subList(1, answers.size()), "question-unanswered", "answers");
        List<Map<String, Object>> twice = new ArrayList<>(answers);
        twice.add(answers.getFirst());
        refused(inspection, twice, "question-answered-twice", "answers[12].question");
        List<Map<String, Object>> other = new ArrayList<>(answers);
        other.set(0, Map.of("question", "MOON", "answer", "YES"));
        refused(inspection, other, "unknown-question", "answers[0].question");
        inspection.put("checklist", 99);
        refused(inspection, answers, "unknown-checklist", "checklist");
    }

    @Test
    void onlyAMinorOneIsPutRightOnTheSpot() {
        Desk.AUX51
                .inspect(Desk.AUX51.inspection(place, Map.of("GAS", Map.of("fixed", true))))
                .then()
                .statusCode(422)
                .body("code", equalTo("fixed-only-minor"));
    }

    @Test
    void aPlaceOutOfSightIsNotInspected() {
        Map<String, Object> inspection = Desk.AUX51.inspection(place, Map.of());
        Desk.AUX53.inspect(inspection).then().statusCode(422).body("code", equalTo("unknown-place"));
        Desk.CLERK3.inspect(inspection).then().statusCode(403);
    }

    @Test
    void theSameKeyIsOneInspection() {
        Map<String, Object> inspection = Desk.AUX51.inspection(place, Map.of("EXITS", Map.of()));
        String key = UUID.randomUUID().toString();
        assertEquals(inspectedWith(key, inspection), inspectedWith(key, inspection));
        Desk.AUX51.call().get("/places/{id}", place).then().body("openHazards", equalTo(1));
    }

    @Test
    void everyKindOfPlaceHasAChecklist() {
        List<String> kinds = Desk.AUX51
                .call()
                .get("/catalogues")
                .then()
                .statusCode(200)
                .body("severities.days", contains(3, 15, 3))
                .body("categories", hasSize(7))
                .body("placeKinds[0].months.HIGH", equalTo(1))
                .extract()
                .path("placeKinds.code");
        for (String kind : kinds) {
            String id = Desk.AUX51.registered(51, kind);
            Desk.AUX51
                    .call()
                    .get("/places/{id}/checklist", id)
                    .then()
                    .statusCode(200)
                    .body("kind", equalTo(kind))
                    .body("questions.size()", greaterThan(7));
        }
    }

    @Test
    void inspectionsAreFoundByTheirDay() {
        String id = inspectedWith(UUID.randomUUID().toString(), Desk.AUX51.inspection(place, Map.of()));
        LocalDate today = LocalDate.now(CivilTime.ZONE);
        listed(today, today.plusDays(1)).body("items.id", contains(id));
        listed(today.minusDays(1), today).body("items", empty());
        listed(today.plusDays(1), today.plusDays(2)).body("items", empty());
        Desk.AUX51
                .call()
                .queryParam("from", "monday")
                .get("/inspections")
                .then()
                .statusCode(400)
                .body("code", equalTo("parameter-invalid"));
    }

    private ValidatableResponse listed(LocalDate from, LocalDate until) {
        Map<String, Object> question =
                Map.of("place", place, "station", 41, "from", from.toString(), "until", until.toString());
        return Desk.AUX51
                .call()
                .queryParams(question)
                .get("/inspections")
                .then()
                .statusCode(200);
    }

    private static void refused(
            Map<String, Object> inspection, List<Map<String, Object>> answers, String code, String field) {
        Map<String, Object> changed = new HashMap<>(inspection);
        changed.put("answers", answers);
        Desk.AUX51
                .inspect(changed)
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("fields[0].name", equalTo(field));
    }

    private static String inspectedWith(String key, Map<String, Object> inspection) {
        return Desk.AUX51
                .call()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(inspection)
                .post("/inspections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
