package org.onebeat.personnel.consultation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.onebeat.personnel.Desk.ADMIN;
import static org.onebeat.personnel.Desk.CHIEF41;
import static org.onebeat.personnel.Desk.CLERK2;
import static org.onebeat.personnel.Desk.CLERK3;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.Desk;
import org.onebeat.personnel.PersonnelTest;

@QuarkusTest
class ConsultationTest extends PersonnelTest {

    @Test
    void aConsultationIsPlannedHeldAndItsDecisionFollowedUp() {
        int id = planned().getInt("consultation.id");
        change(CLERK3, id, 0, form("城关镇欠薪纠纷", "雨季隐患"))
                .then()
                .statusCode(200)
                .body("consultation.agenda", contains("城关镇欠薪纠纷", "雨季隐患"));

        JsonPath held = step(id, 1, "minutes", minutes())
                .then()
                .statusCode(200)
                .body("consultation.state", equalTo("HELD"))
                .extract()
                .jsonPath();

        int decision = held.getInt("decisions[0].id");
        CLERK3.get("/consultation-decisions?overdue=true&limit=200").then().body("items.id", hasItem(decision));
        complete(decision, 0).then().statusCode(200).body("outcome", equalTo("已建专班"));
        complete(decision, 1).then().statusCode(409).body("code", equalTo("decision-done"));
        CLERK3.get("/consultation-decisions?limit=200").then().body("items.id", not(hasItem(decision)));
    }

    @Test
    void whatIsOverIsArrangedNoMore() {
        int id = planned().getInt("consultation.id");
        step(id, 4, "minutes", minutes()).then().statusCode(412);
        step(id, 0, "calling-off", Map.of("reason", "改期合并")).then().statusCode(200);

        change(CLERK3, id, 1, form("再议")).then().statusCode(409).body("code", equalTo("consultation-over"));
        step(id, 1, "minutes", minutes()).then().statusCode(409);
        step(id, 1, "minutes", Map.of("on", "2026-01-01"))
                .then()
                .statusCode(400)
                .body("fields[0].name", equalTo("decisions"));
    }

    @Test
    void theNextCountyNeitherSeesNorChangesIt() {
        int id = planned().getInt("consultation.id");

        CLERK2.get("/consultations?unit=3").then().body("items", hasSize(0));
        CLERK2.get("/consultations/{id}", id).then().statusCode(404);
        change(CLERK2, id, 0, form("不归我管")).then().statusCode(404);
        CLERK2.post("/consultations", form("不归我管")).then().statusCode(403);
        CHIEF41.get("/consultations").then().statusCode(403);
        CLERK3.post("/consultations", Map.of("unit", 41, "on", "2026-01-05", "agenda", List.of("所务")))
                .then()
                .statusCode(422)
                .body("code", equalTo("unit-kind"));
    }

    @Test
    void whoNeverConsultedIsOverdue() {
        ADMIN.get("/consultation-rhythm")
                .then()
                .statusCode(200)
                .body("items.find { it.unit.id == 1 }.months", equalTo(2))
                .body("items.find { it.unit.id == 30 }.months", equalTo(1))
                .body("items.find { it.unit.id == 30 }.overdue", equalTo(true));
        CLERK2.get("/consultation-rhythm").then().body("items.unit.id", contains(2));
    }

    private static Map<String, ?> form(String... agenda) {
        return Map.of("unit", 3, "on", "2026-01-05", "place", "县局会议室", "agenda", List.of(agenda));
    }

    private static Map<String, ?> minutes() {
        return Map.of(
                "on",
                "2026-01-05",
                "decisions",
                List.of(Map.of("text", "建立欠薪联调专班", "responsible", "城关派出所", "due", "2026-01-20")));
    }

    private static JsonPath planned() {
        return CLERK3.post("/consultations", form("城关镇欠薪纠纷"))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static Response change(Desk desk, int id, long version, Map<String, ?> form) {
        return desk.call()
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(form)
                .put("/consultations/{id}", id);
    }

    private static Response step(int id, long version, String step, Map<String, ?> body) {
        return posted("/consultations/" + id + "/" + step, version, body);
    }

    private static Response complete(int decision, long version) {
        return posted("/consultation-decisions/" + decision + "/completion", version, Map.of("outcome", "已建专班"));
    }

    private static Response posted(String path, long version, Map<String, ?> body) {
        return CLERK3.once()
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(path);
    }
}
