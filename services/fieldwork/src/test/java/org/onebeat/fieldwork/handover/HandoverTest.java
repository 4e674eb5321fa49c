package org.onebeat.fieldwork.handover;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.territory.Role;
import org.onebeat.testkit.SetClock;

/** Two people hand over a post, and those who answer for it see that they do. */
@QuarkusTest
class HandoverTest extends FieldworkTest {

    private static final Desk ADMIN = new Desk("admin", Role.CITY_ADMIN);
    private static final Map<String, Object> SIGNED = Map.of();

    @Inject
    RunningOut runningOut;

    @Inject
    SetClock clock;

    @AfterEach
    void asItWas() {
        clock.release();
        Shift.asItWas();
    }

    @Test
    void oneNotesAndHandsOverAndTheOtherTicksAndTakesOver() {
        String id = opened(7);
        Map<String, Object> note = Map.of("subject", "KEYS", "text", "备用钥匙在所里");
        Shift.put(Desk.AUX51, id, "notes", Shift.lines(List.of(note))).then().statusCode(200);
        Shift.step(Desk.AUX51, id, "handing-over", SIGNED)
                .then()
                .statusCode(200)
                .body("state", equalTo("HANDED_OVER"))
                .body("lines.note", hasItem("备用钥匙在所里"));
        Shift.step(Shift.NEXT, id, "taking-over", SIGNED).then().statusCode(409);
        Shift.put(Shift.NEXT, id, "ticks", Shift.lines(Shift.subjects(Shift.NEXT, id)))
                .then()
                .statusCode(200)
                .body("next", contains("TICKS", "TAKING_OVER", "SENDING_BACK"));
        Shift.step(Shift.NEXT, id, "taking-over", SIGNED)
                .then()
                .statusCode(200)
                .body("state", equalTo("TAKEN_OVER"))
                .body("next.size()", equalTo(0));
        assertTrue(Shift.NEXT.toldOf(id).contains("HANDOVER_READY"));
    }

    @Test
    void whatLacksSomethingIsSentBack() {
        String id = opened(2);
        Shift.step(Desk.AUX51, id, "handing-over", SIGNED);
        Shift.step(Shift.NEXT, id, "return", Map.of()).then().statusCode(400);
        Shift.step(Shift.NEXT, id, "return", Map.of("missing", "缺少档案柜钥匙"))
                .then()
                .statusCode(200)
                .body("missing", equalTo("缺少档案柜钥匙"));
        assertTrue(Desk.AUX51.toldOf(id).contains("HANDOVER_SENT_BACK"));
    }

    @Test
    void nobodySignsForTheOther() {
        String id = opened(3);
        Shift.step(Desk.AUX51, id, "taking-over", SIGNED).then().statusCode(403);
        Shift.step(Shift.NEXT, id, "handing-over", SIGNED).then().statusCode(403);
        Shift.put(Desk.AUX51, id, "ticks", Shift.lines(List.of())).then().statusCode(403);
    }

    @Test
    void theChiefHandsOverForSomebodyWhoHasLeftWithTheReason() {
        String id = opened(4);
        String etag = Desk.CHIEF41.call().get("/handovers/{id}", id).header("ETag");
        Desk.CHIEF41
                .posting(Map.of("because", " "))
                .header("If-Match", etag)
                .post("/handovers/{id}/handing-over", id)
                .then()
                .statusCode(400)
                .body("fields.name", hasItem("because"));
        Desk.CHIEF41
                .posting(Map.of("because", "本人已离职"))
                .header("If-Match", "\"77\"")
                .post("/handovers/{id}/handing-over", id)
                .then()
                .statusCode(412);
        Desk.CHIEF41
                .posting(Map.of("because", "本人已离职"))
                .header("If-Match", etag)
                .post("/handovers/{id}/handing-over", id)
                .then()
                .statusCode(200)
                .body("because", equalTo("本人已离职"))
                .body("handedOverBy.displayName", equalTo("周所长"));
        Desk.CHIEF41
                .posting(Map.of("because", "接任人已调离"))
                .header(
                        "If-Match",
                        Desk.CHIEF41.call().get("/handovers/{id}", id).header("ETag"))
                .post("/handovers/{id}/taking-over", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("TAKEN_OVER"))
                .body("takenBecause", equalTo("接任人已调离"));
    }

    @Test
    void aRepeatedSignatureIsAnsweredAsTheFirst() {
        String id = opened(5);
        String etag = Shift.etag(Desk.AUX51, id);
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            Desk.AUX51
                    .call()
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .header("If-Match", etag)
                    .body(SIGNED)
                    .post("/me/handovers/{id}/handing-over", id)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("HANDED_OVER"));
        }
    }

    @Test
    void whatIsPlannedCannotBeSignedYet() {
        Instant planned = Instant.now().plus(Duration.ofDays(5));
        Shift.leave(planned);
        Shift.come(planned);
        String id = (String) Shift.unsigned(Desk.AUX51).getFirst().get("id");
        Shift.step(Desk.AUX51, id, "handing-over", SIGNED).then().statusCode(409);
    }

    @Test
    void whoHasNoPartInItNeitherReadsNorListsIt() {
        String id = opened(1);
        Desk.AUX53.call().get("/me/handovers/{id}", id).then().statusCode(404);
        assertEquals(List.of(), Shift.all(Desk.AUX53));
        Desk.AUX51.call().get("/handovers/{id}", id).then().statusCode(403);
        Desk.CLERK2.call().get("/handovers/{id}", id).then().statusCode(404);
        Desk.CLERK2.call().get("/handovers?county=3").then().body("items.size()", equalTo(0));
        new Desk("anonymous").call().get("/handovers").then().statusCode(403);
    }

    @Test
    void theStationIsToldOnceOfWhatIsOverdueAndFindsIt() {
        Shift.backwards(Instant.now().minus(Duration.ofDays(6)));
        String id = (String) Shift.unsigned(Shift.NEXT).getFirst().get("id");
        clock.setAhead(Duration.ofDays(15));
        runningOut.look();
        runningOut.look();
        List<String> told = Desk.CHIEF41.toldOf(id);
        assertEquals(List.of("HANDOVER_STUCK"), told);
        assertTrue(Shift.NEXT.toldOf(id).contains("HANDOVER_OVERDUE"));
        Desk.CHIEF41
                .call()
                .get("/handovers?overdue=true&state=OPEN&village=51&station=41")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        Desk.CHIEF41.call().get("/handovers?state=GONE").then().statusCode(400);
        Desk.CHIEF41
                .call()
                .get("/handover-counts")
                .then()
                .statusCode(200)
                .body("items.overdue.sum()", greaterThanOrEqualTo(1));
        byte[] sheet = Desk.CLERK3
                .call()
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get("/handovers/export?overdue=true")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertEquals('P', sheet[0]);
    }

    @Test
    void theCitySetsTheDaysAndThePoints() {
        LocalDate day = LocalDate.now().plusDays(400 + System.nanoTime() % 1_000);
        Map<String, Object> rule = Map.of("from", day.toString(), "workingDays", 5, "aheadDays", 10);
        ADMIN.posting(rule).post("/handover-rules").then().statusCode(201);
        ADMIN.posting(rule).post("/handover-rules").then().statusCode(409);
        ADMIN.posting(Map.of("from", "2020-01-02", "workingDays", 5, "aheadDays", 10))
                .post("/handover-rules")
                .then()
                .statusCode(422);
        Desk.CHIEF41.posting(rule).post("/handover-rules").then().statusCode(403);
        String code = "P"
                + Long.toString(System.nanoTime(), 26).replaceAll("[^a-z]", "").toUpperCase() + "X";
        Map<String, Object> point =
                Map.of("code", code, "from", day.toString(), "position", 9, "zh", "警车", "en", "Police car");
        ADMIN.posting(point).post("/handover-points").then().statusCode(201);
        ADMIN.call()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "position",
                        8,
                        "zh",
                        "巡逻车",
                        "en",
                        "Patrol car",
                        "until",
                        day.plusDays(1).toString()))
                .put("/handover-points/{code}", code)
                .then()
                .statusCode(200)
                .body("zh", equalTo("巡逻车"));
        Desk.CHIEF41.call().get("/handover-points").then().statusCode(200).body("items.code", hasItem(code));
    }

    private static String opened(int daysAgo) {
        Shift.daysAgo(daysAgo);
        return (String) Shift.unsigned(Desk.AUX51).getFirst().get("id");
    }
}
