package org.onebeat.fieldwork.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.territory.Role;
import org.onebeat.testkit.StandardPeople;

@QuarkusTest
class TaskTest extends FieldworkTest {

    @Test
    void aTaskGoesToWhoeverHoldsTheVillage() {
        Desk.CHIEF41
                .dispatch(Desk.taskIn(51))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern(".*/api/v1/fieldwork/tasks/[0-9a-f-]{36}"))
                .body("state", equalTo("DISPATCHED"))
                .body("level", equalTo("VILLAGE"))
                .body("responsible.displayName", equalTo("李明"))
                .body("issuedBy.displayName", equalTo("周所长"))
                .body("issuingUnit.name", equalTo("城关派出所"))
                .body("village.name", equalTo("劳桥村"))
                .body("acceptBy", notNullValue())
                .body("next", contains("REASSIGNMENT", "WITHDRAWAL"));
    }

    @Test
    void aClerkDispatchesForTheCountyToSomebodyChosenWhoServesThere() {
        Desk.CLERK3
                .dispatch(with("person", StandardPeople.OFFICER41))
                .then()
                .statusCode(201)
                .body("responsible.id", equalTo(StandardPeople.OFFICER41))
                .body("issuingUnit.name", equalTo("淮阳区"));
    }

    @Test
    void aTaskIsAcceptedAndDone() {
        String id = Desk.CHIEF41.dispatched(51);
        Desk.AUX51.step(id, "acceptance", Map.of()).then().statusCode(200).body("state", equalTo("ACCEPTED"));
        Desk.AUX51
                .step(id, "completion", Map.of("note", "护栏已修"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("inTime", equalTo(true))
                .body("next", hasSize(0))
                .body("timeline.type", contains("DISPATCHED", "ACCEPTED", "DONE"))
                .body("timeline[2].note", equalTo("护栏已修"));
    }

    @Test
    void aTaskComesBackWithAReasonAndGoesToSomebodyElse() {
        String id = Desk.CHIEF41.dispatched(51);
        Desk.AUX51.step(id, "return", Map.of("reason", "外出培训")).then().body("state", equalTo("RETURNED"));
        Desk.CHIEF41
                .step(id, "reassignment", Map.of("person", StandardPeople.OFFICER41))
                .then()
                .statusCode(200)
                .body("state", equalTo("DISPATCHED"))
                .body("responsible.id", equalTo(StandardPeople.OFFICER41))
                .body("timeline[1].note", equalTo("外出培训"));
    }

    @Test
    void aTaskIsCalledOff() {
        String id = Desk.CHIEF41.dispatched(51);
        Desk.CHIEF41
                .step(id, "withdrawal", Map.of("reason", "情况已变"))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("acceptBy", nullValue());
    }

    @Test
    void nobodyElseAcceptsIt() {
        String id = Desk.CHIEF41.dispatched(51);
        Desk.OFFICER41.step(id, "acceptance", Map.of()).then().statusCode(403).body("code", equalTo("not-responsible"));
    }

    @Test
    void anIllegalStepSaysWhatIsPossible() {
        String id = Desk.CHIEF41.dispatched(51);
        Desk.AUX51
                .step(id, "completion", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-step"))
                .body("state", equalTo("DISPATCHED"))
                .body("possible", hasItem("ACCEPTANCE"));
    }

    @Test
    void aStepNeedsTheVersionLastSeen() {
        String id = Desk.CHIEF41.dispatched(51);
        Desk.AUX51.posting(Map.of()).post("/tasks/{id}/acceptance", id).then().statusCode(428);
        Desk.AUX51.step(id, "acceptance", Map.of(), 7).then().statusCode(412).body("code", equalTo("stale"));
    }

    @Test
    void theSameKeyDispatchesOnce() {
        var call = Desk.CHIEF41.posting(Desk.taskIn(51));
        String first = call.post("/tasks").then().statusCode(201).extract().path("id");
        assertEquals(first, call.post("/tasks").then().statusCode(201).extract().path("id"));
    }

    @ParameterizedTest
    @CsvSource({"kind, NO_SUCH, unknown-task-kind", "person, 9, not-a-holder", "village, 41, not-a-village"})
    void whatMakesNoSenseIsRefused(String field, String value, String code) {
        Object told = field.equals("kind") ? value : Integer.valueOf(value);
        Desk.CHIEF41
                .dispatch(with(field, told))
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("fields[0].name", equalTo(field));
    }

    @Test
    void aDeadlineLiesAhead() {
        Desk.CHIEF41
                .dispatch(with("dueAt", Instant.now().minusSeconds(1).toString()))
                .then()
                .statusCode(422)
                .body("code", equalTo("due-in-past"));
    }

    @Test
    void anEmptyTaskIsRefusedFieldByField() {
        Desk.CHIEF41
                .dispatch(Map.of())
                .then()
                .statusCode(400)
                .body("fields.name", hasItem("dueAt"))
                .body("fields.name", hasItem("text"));
    }

    @ParameterizedTest
    @CsvSource({
        "aux51, AUXILIARY, 51, role-lacking",
        "chief41, STATION_CHIEF, 53, out-of-scope",
        "clerk2, COUNTY_CLERK, 51, out-of-scope",
        "hotline, SYSTEM, 54, out-of-scope",
        "nobody, STATION_CHIEF, 51, no-posting"
    })
    void onlyWhoMayDispatchThereDispatches(String account, Role role, int village, String code) {
        new Desk(account, role)
                .dispatch(Desk.taskIn(village))
                .then()
                .statusCode(403)
                .body("code", equalTo(code));
    }

    @Test
    void anotherSystemDispatchesInItsCounty() {
        new Desk("hotline", Role.SYSTEM)
                .dispatch(Desk.taskIn(53))
                .then()
                .statusCode(201)
                .body("responsible.id", equalTo(StandardPeople.AUX53));
    }

    @ParameterizedTest
    @CsvSource({"aux53, AUXILIARY", "aux54, AUXILIARY", "clerk2, COUNTY_CLERK"})
    void aTaskOfSomebodyElseDoesNotExist(String account, Role role) {
        String id = Desk.CHIEF41.dispatched(51);
        new Desk(account, role).call().get("/tasks/{id}", id).then().statusCode(404);
        new Desk(account, role).step(id, "acceptance", Map.of(), 0).then().statusCode(404);
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = Desk.taskIn(51);
        body.put(field, value);
        return body;
    }
}
