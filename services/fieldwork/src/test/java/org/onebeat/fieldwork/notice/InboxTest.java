package org.onebeat.fieldwork.notice;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.territory.Role;

@QuarkusTest
class InboxTest extends FieldworkTest {

    @Test
    void aTaskReachesTheInboxOfTheOneResponsible() {
        String task = Desk.CHIEF41.dispatched(51);
        Desk.AUX51
                .call()
                .get("/inbox")
                .then()
                .statusCode(200)
                .body("items[0].reason", equalTo("TASK_DISPATCHED"))
                .body("items[0].about.id", equalTo(task))
                .body("items[0].about.type", equalTo("TASK"))
                .body("items[0].category", equalTo("CHECK"))
                .body("items[0].village.name", equalTo("劳桥村"));
        assertEquals(List.of(), Desk.CHIEF41.toldOf(task));
        assertEquals(List.of(), Desk.OFFICER41.toldOf(task));
    }

    @Test
    void whatComesBackOrIsCalledOffIsToldToTheOther() {
        String task = Desk.CHIEF41.dispatched(51);
        Desk.AUX51.step(task, "return", Map.of("reason", "外出培训"));
        Desk.CHIEF41.step(task, "withdrawal", Map.of("reason", "情况已变"));
        assertEquals(List.of("TASK_RETURNED"), Desk.CHIEF41.toldOf(task));
        assertEquals(List.of("TASK_WITHDRAWN", "TASK_DISPATCHED"), Desk.AUX51.toldOf(task));
    }

    @Test
    void aReceiptIsGivenOnce() {
        long before = unread();
        Desk.CHIEF41.dispatched(51);
        String notice = Desk.AUX51.call().get("/inbox").then().extract().path("items[0].id");
        assertEquals(before + 1, unread());
        String readAt = receive(Desk.AUX51, notice)
                .then()
                .statusCode(200)
                .body("readAt", notNullValue())
                .extract()
                .path("readAt");
        receive(Desk.AUX51, notice).then().statusCode(200).body("readAt", equalTo(readAt));
        assertEquals(before, unread());
        Desk.AUX51.call().get("/inbox?unread=true").then().body("items.id", not(hasItem(notice)));
        Desk.AUX51.call().get("/inbox").then().body("items.id", hasItem(notice));
    }

    @Test
    void nobodyReceivesForAnother() {
        Desk.CHIEF41.dispatched(51);
        String notice = Desk.AUX51.call().get("/inbox").then().extract().path("items[0].id");
        receive(Desk.OFFICER41, notice).then().statusCode(404);
        receive(Desk.AUX53, notice).then().statusCode(404);
    }

    @Test
    void pagesFollowOneAnother() {
        List.of(1, 2, 3).forEach(any -> Desk.CHIEF41.dispatched(52));
        String next = Desk.AUX51
                .call()
                .get("/inbox?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        Desk.AUX51
                .call()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/inbox")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void leadersHaveNoInboxHere() {
        new Desk("leader", Role.CITY_LEADER).call().get("/inbox").then().statusCode(403);
    }

    private static long unread() {
        return Desk.AUX51
                .call()
                .get("/inbox/count")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("unread");
    }

    private static Response receive(Desk desk, String notice) {
        return desk.posting(Map.of()).post("/notices/{id}/receipt", notice);
    }
}
