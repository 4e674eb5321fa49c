package org.onebeat.fieldwork.notice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Role;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class InboxTest extends FieldworkTest {
    @Inject
    NoticeBoard board;

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
    void whatIsAboutOneselfIsThereWithoutAnyPosting() {
        TerritoryFixture.serve(900, "P900", 41);
        notice(900, About.TASK);
        UUID own = notice(900, About.SECONDMENT);
        Desk desk = new Desk("p900");

        desk.call().get("/inbox").then().statusCode(200).body("items.about.id", contains(own.toString()));
        desk.call().get("/inbox/count").then().body("unread", equalTo(1));
        receive(desk, desk.call().get("/inbox").path("items[0].id")).then().statusCode(200);
        desk.call().get("/inbox/count").then().body("unread", equalTo(0));
        assertEquals(List.of(), Desk.AUX51.toldOf(own.toString()));
    }

    @Test
    void whoIsNotInServiceHasNoInbox() {
        new Desk("stranger", Role.AUXILIARY).call().get("/inbox").then().statusCode(403);
    }

    private UUID notice(int person, About about) {
        UUID matter = UUID.randomUUID();
        Ancestors station = new Ancestors(3, null, 41, null, null);
        TerritoryFixture.change(replica -> board.tell(
                new NewNotice(person, Reason.SECONDMENT_ENDING, about, matter, 0, null, null, station, Instant.now())));
        return matter;
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
